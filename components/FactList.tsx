import type { Card, CardFact } from '../packs/card.ts';
import type { Evidence } from '../packs/pack-schema.ts';
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { EvidenceView } from './EvidenceView.tsx';
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
  const [opened, setOpened] = useState<Evidence | null>(null);
  const basis = fact.date && dateBasis(fact.date, language);
  return (
    <li class="fact">
      <p class="statement">
        {fact.statement}
        {fact.evidence.map((evidence) => (
          <Fragment key={`${evidence.document} ${evidence.paragraph} ${evidence.quote}`}>
            {' '}
            <button
              type="button"
              class="citation"
              aria-expanded={opened === evidence}
              aria-label={t('citation_label', ...citationParts(card, evidence))}
              onClick={() => setOpened(opened === evidence ? null : evidence)}
            >
              {t('citation', ...citationParts(card, evidence))}
            </button>
          </Fragment>
        ))}
      </p>
      <p class="quiet" title={basis ?? undefined}>
        {factLine(fact, card.documents, language)}
      </p>
      {opened && <EvidenceView card={card} evidence={opened} />}
    </li>
  );
}

/** The number of the document in the card's list of sources, and the paragraph. */
function citationParts(card: Card, { document, paragraph }: Evidence): [string, string] {
  const number = card.documents.findIndex(({ id }) => id === document) + 1;
  return [String(number), String(paragraph)];
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
