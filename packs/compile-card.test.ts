import { expect, test } from 'vitest';
import { factsOf } from './card.ts';
import type { Card } from './card.ts';
import { compileCard, compileCards } from './compile-card.ts';
import { fixturePack } from './fixture-pack.ts';

function cardOf(entity: string): Card {
  const card = compileCard(fixturePack(), entity);
  if (card === null) throw new Error(`The fixture has no ${entity}.`);
  return card;
}

test('lead facts come first, then the others by date, undated ones last', () => {
  expect(cardOf('lind').facts.map(({ id, lead }) => (lead ? `${id} (lead)` : id))).toEqual([
    'lind-was-mayor (lead)',
    'in-spring',
    'closed',
    'late',
    'undated',
  ]);
});

test('a fact leads only on the card that it was chosen for', () => {
  expect(cardOf('company').facts).toMatchObject([{ id: 'denied', lead: false }]);
  expect(cardOf('bridge').facts[0]).toMatchObject({ id: 'denied', lead: true });
});

test('every kind of speaker has a name to show', () => {
  const speakers = Object.fromEntries(
    cardOf('bridge').facts.map(({ id, speaker }) => [id, speaker]),
  );
  expect(speakers).toEqual({
    denied: { name: 'Bridge Company', entity: 'company', document: null, anonymous: false },
    closed: { name: 'two officials', entity: null, document: null, anonymous: true },
    undated: { name: 'The Lune Echo', entity: null, document: '001', anonymous: false },
  });
});

test('the facts under disputes, relations, events and the description are on the card', () => {
  const card = cardOf('lind');
  const [dispute] = card.disputes;
  const resting = dispute?.positions.flatMap(({ facts }) => factsOf(card, facts)) ?? [];
  expect(resting.map(({ id }) => id)).toEqual(['closed', 'denied']);
  expect(card.otherFacts.map(({ id }) => id)).toEqual(['denied']);
  expect(cardOf('bridge').otherFacts.map(({ id }) => id)).toEqual(['lind-was-mayor']);
});

test('a relation is seen from the card, with the other end', () => {
  expect(cardOf('company').relations).toEqual([
    {
      id: 'company-leads-bridge',
      type: 'leads',
      side: 'from',
      other: { id: 'bridge', name: 'Lune Bridge', kind: 'place' },
      facts: ['denied'],
    },
    {
      id: 'lind-opposed-company',
      type: 'opposed',
      side: 'to',
      other: { id: 'lind', name: 'Ada Lind', kind: 'person' },
      facts: ['late'],
    },
  ]);
});

test('events stand by date', () => {
  expect(cardOf('lind').events.map(({ id }) => id)).toEqual(['election', 'closure']);
});

test('the documents are those that are cited, in full', () => {
  const { documents } = fixturePack();
  expect(cardOf('lind').documents).toEqual(documents.slice(0, 2));
  expect(cardOf('company').documents).toEqual(documents.slice(1, 2));
});

test('other entities named in a statement are linked, the card’s own is not', () => {
  const pack = fixturePack();
  const closed = pack.facts.find(({ id }) => id === 'closed');
  if (closed) closed.statement = 'Ada Lind closed Lune Bridge; Gull was not asked.';
  const linksOn = (entity: string) =>
    compileCard(pack, entity)?.facts.find(({ id }) => id === 'closed')?.links;
  expect(linksOn('lind')).toEqual([{ start: 16, end: 27, entity: 'bridge' }]);
  expect(linksOn('bridge')).toEqual([{ start: 0, end: 8, entity: 'lind' }]);
});

test('lead facts stand by date among themselves', () => {
  const pack = fixturePack();
  for (const { id, lead } of pack.facts) if (id === 'in-spring' || id === 'late') lead.push('lind');
  const leads = compileCard(pack, 'lind')?.facts.filter(({ lead }) => lead);
  expect(leads?.map(({ id }) => id)).toEqual(['lind-was-mayor', 'in-spring', 'late']);
});

test('a card lists its names and keeps nothing that only the matcher needs', () => {
  const { entity, spellings } = cardOf('gull');
  expect(spellings).toEqual([{ script: 'Latn', languages: [{ lang: 'en', names: ['Gull'] }] }]);
  expect(Object.keys(entity)).toEqual(['id', 'kind', 'name', 'description', 'prominence']);
});

test('no text of a card can turn round the text beside it', () => {
  const pack = fixturePack();
  for (const fact of pack.facts) fact.statement = `\u202e${fact.statement}`;
  expect(JSON.stringify(compileCards(pack))).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

test('an entity that the pack does not have has no card', () => {
  expect(compileCard(fixturePack(), 'nobody')).toBeNull();
});

test('all cards are the same as one by one, in the order of the pack', () => {
  const pack = fixturePack();
  expect(compileCards(pack)).toEqual(pack.entities.map(({ id }) => compileCard(pack, id)));
});

test('a card survives JSON and structured cloning', () => {
  for (const card of compileCards(fixturePack())) {
    expect(JSON.parse(JSON.stringify(card))).toStrictEqual(card);
    expect(structuredClone(card)).toStrictEqual(card);
  }
});

test('compiling leaves the pack as it was', () => {
  const pack = fixturePack();
  compileCards(pack);
  expect(pack).toEqual(fixturePack());
});

test.each([
  { rule: 'the publisher it states', publisher: 'The Echo', confirmed: false, name: 'The Echo' },
  {
    rule: 'its first publisher, if confirmed',
    publisher: null,
    confirmed: true,
    name: 'The First',
  },
  { rule: 'its title otherwise', publisher: null, confirmed: false, name: '“Title of 001”' },
])('a document that speaks is called by $rule', ({ publisher, confirmed, name }) => {
  const pack = fixturePack();
  for (const document of pack.documents) {
    document.publisher = publisher;
    document.original = { ...document.original, publisher: 'The First', confirmed };
  }
  const card = compileCard(pack, 'bridge');
  expect(card?.facts.find(({ id }) => id === 'undated')?.speaker.name).toBe(name);
});
