import { factsOf } from './card.ts';
import type { Card, CardFact, CardRelation } from './card.ts';
import { dateAsText, partialDate } from './date-as-text.ts';
import type { Dispute, Evidence, PackDocument } from './pack-schema.ts';
import { wrapText } from './wrap-text.ts';

/** A card as plain English text of 80 columns, for a terminal. Ends with a line break. */
export function cardAsText(card: Card): string {
  const sections = [
    headerLines(card),
    section(
      'Facts',
      card.facts.flatMap((fact, at) => factLines(card, fact, at + 1)),
    ),
    section(
      'Disputes',
      card.disputes.flatMap((dispute) => disputeLines(card, dispute)),
    ),
    section(
      'Ties',
      card.relations.flatMap((relation) => relationLines(card, relation)),
    ),
    section(
      'Timeline',
      card.events.flatMap(({ date, title }) => wrapText(`${dateAsText(date)}: ${title}`, '  ')),
    ),
    section('Documents', card.documents.flatMap(documentLines)),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title.toUpperCase(), ...lines];
}

function headerLines(card: Card): string[] {
  const { entity, pack } = card;
  const { name, native, kind, description } = entity;
  const title = native === undefined ? name : `${name} · ${native.text}`;
  const resting = factsOf(card, description.facts);
  const sources = [...new Set(resting.flatMap(({ evidence }) => evidence.map(placeOf)))];
  return [
    ...wrapText(`${title} · ${kind}`, ''),
    ...wrapText(`${description.text} [${sources.join('; ')}]`, ''),
    ...wrapText(`As of ${partialDate(pack.asOf)} · ${pack.title}, version ${pack.version}`, ''),
  ];
}

function factLines(card: Card, fact: CardFact, number: number): string[] {
  const indent = ' '.repeat(5);
  const about = [fact.date === null ? null : dateAsText(fact.date), fact.status, speakerOf(fact)];
  return [
    ...wrapText(fact.statement, `${String(number).padStart(3)}. `),
    ...wrapText(about.filter((part) => part !== null).join(' · '), indent),
    ...fact.evidence.flatMap((item) =>
      wrapText(`[${placeOf(item)}${copyNote(card, item)}] “${item.quote}”`, indent),
    ),
  ];
}

function speakerOf({ speaker }: CardFact): string {
  if (speaker.document !== null) return `document ${speaker.document} itself`;
  return speaker.anonymous ? `${speaker.name}, not named` : speaker.name;
}

function placeOf({ document, paragraph }: Evidence): string {
  return `${document} ¶${String(paragraph)}`;
}

/** The words of a reworded copy are nobody's: they are never shown as if they were. */
function copyNote({ documents }: Card, { document }: Evidence): string {
  const kind = documents.find(({ id }) => id === document)?.kind;
  return kind === 'reworded copy' ? ', reworded copy' : '';
}

function disputeLines(card: Card, { question, positions, explanation }: Dispute): string[] {
  return [
    ...wrapText(question, '  '),
    ...positions.flatMap(({ position, facts }) => [
      ...wrapText(position, '  - '),
      ...supportLines(card, facts),
    ]),
    ...(explanation === undefined
      ? []
      : [
          ...wrapText(`The documents explain: ${explanation.text}`, '  = '),
          ...supportLines(card, explanation.facts),
        ]),
  ];
}

function supportLines(card: Card, facts: readonly string[]): string[] {
  return factsOf(card, facts).flatMap((fact) => {
    const places = new Set(fact.evidence.map((item) => placeOf(item) + copyNote(card, item)));
    const line = `${fact.statement} (${speakerOf(fact)}) [${[...places].join('; ')}]`;
    return wrapText(line, '      ');
  });
}

function relationLines(card: Card, { type, side, other, facts }: CardRelation): string[] {
  const own = card.entity.name;
  const [from, to] = side === 'from' ? [own, other.name] : [other.name, own];
  const places = factsOf(card, facts).flatMap(({ evidence }) => evidence.map(placeOf));
  return wrapText(
    `${from} → ${type.replaceAll('-', ' ')} → ${to} [${[...new Set(places)].join('; ')}]`,
    '  ',
  );
}

function documentLines(document: PackDocument): string[] {
  const { id, kind, title, author, publisher, date, about, notStated } = document;
  const stated = [
    title === null ? 'no title' : `“${title}”`,
    author,
    publisher,
    date === null ? null : partialDate(date),
    kind,
  ];
  return [
    ...wrapText(stated.filter((part) => part !== null).join(', '), `  [${id}] `),
    ...wrapText(about, '        '),
    ...(notStated.length === 0 ? [] : wrapText(`Not stated: ${notStated.join(', ')}.`, '        ')),
    ...originalLines(document),
  ];
}

function originalLines({ original }: PackDocument): string[] {
  const { title, publisher, authors, date, url, confirmed } = original;
  const known = [
    title === null ? null : `“${title}”`,
    ...authors,
    publisher,
    date === null ? null : partialDate(date),
    url,
  ].filter((part) => part !== null);
  if (known.length === 0) return [];
  const note = confirmed ? 'confirmed' : 'not confirmed';
  return wrapText(`First published (${note}): ${known.join(', ')}`, '        ');
}
