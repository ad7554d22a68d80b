import type { Card, CardFact } from '../packs/card.ts';
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { EvidenceView, type Citation } from './EvidenceView.tsx';
import { dateBasis, formatFactDate } from './format-date.ts';
import { speakerName } from './speaker-name.ts';
import { useLanguage, type Language } from './translate.ts';

/** Facts with their date, who says them and how surely, each followed by its citations. */
export function FactList({
  card,
  facts,
  label,
}: {
  card: Card;
  facts: readonly CardFact[];
  label: string;
}) {
  return (
    <ul class="facts" aria-label={label}>
      {facts.map((fact) => (
        <FactItem key={fact.id} card={card} fact={fact} />
      ))}
    </ul>
  );
}

function FactItem({ card, fact }: { card: Card; fact: CardFact }) {
  const language = useLanguage();
  const { t } = language;
  const [opened, setOpened] = useState<Citation | null>(null);
  const [citations] = useState(() => citationsOf(card, fact));
  const basis = fact.date && dateBasis(fact.date, language);
  return (
    <li class="fact">
      <p class="statement">
        {fact.statement}
        {citations.map((citation) => (
          <Fragment key={`${citation.number} ${citation.paragraph}`}>
            {' '}
            <button
              type="button"
              class="citation"
              aria-expanded={opened === citation}
              aria-label={t('citation_label', citation.number, citation.paragraph)}
              onClick={() => setOpened(opened === citation ? null : citation)}
            >
              {t('citation', citation.number, citation.paragraph)}
            </button>
          </Fragment>
        ))}
      </p>
      <p class="quiet" title={basis ?? undefined}>
        {factLine(fact, card.documents, language)}
      </p>
      {opened && <EvidenceView citation={opened} />}
    </li>
  );
}

/** One citation for each paragraph, however many of its phrases the fact rests on. */
function citationsOf(card: Card, { evidence }: CardFact): Citation[] {
  const places = Map.groupBy(evidence, ({ document, paragraph }) => `${document} ${paragraph}`);
  return [...places.values()].flatMap((quoted) => {
    const [first] = quoted;
    const index = card.documents.findIndex(({ id }) => id === first?.document);
    const document = card.documents[index];
    if (!first || !document) return [];
    return {
      document,
      number: String(index + 1),
      paragraph: String(first.paragraph),
      quotes: quoted.map(({ quote }) => quote),
    };
  });
}

/** "3 Jan 2020 · US officials, unnamed · alleged": when, who says it, and in what way. */
function factLine(
  { date, speaker, status }: CardFact,
  documents: Card['documents'],
  language: Language,
): string {
  const { t } = language;
  const when = date ? formatFactDate(date, language) : t('date_none');
  const who = speakerName(speaker, { documents, t });
  return t('fact_line', when, who, t(`status_${status}`));
}
