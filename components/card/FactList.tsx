import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CardFact, FactRecord } from '../../packs/card.ts';
import { useCard } from './card-context.ts';
import { EntityLink } from './EntityLink.tsx';
import { EvidenceView, type Citation } from './EvidenceView.tsx';
import { dateBasis, formatFactDate } from '../format-date.ts';
import { LinkedText } from './LinkedText.tsx';
import { Sentence } from '../Sentence.tsx';
import { speakerName } from './speaker-name.ts';
import { useLanguage } from '../translate.ts';

/** Facts with their date, who says them and how surely, each followed by its citations. */
export function FactList({ facts, label }: { facts: readonly CardFact[]; label: string }) {
  return (
    <ul class="facts" aria-label={label}>
      {facts.map((fact) => (
        <FactItem key={fact.id} fact={fact} />
      ))}
    </ul>
  );
}

function FactItem({ fact }: { fact: CardFact }) {
  const language = useLanguage();
  const { t, locale } = language;
  const { card } = useCard();
  const id = useId();
  const [opened, setOpened] = useState<Citation | null>(null);
  const [citations] = useState(() => citationsOf(card, fact, locale));
  return (
    <li class="fact">
      <p class="statement">
        <LinkedText text={fact.statement} links={fact.links} />
        {/* Begins with a space that does not break: no number stands on a line without a word. */}
        <span class="citations">
          {'\u00a0'}
          {citations.map((citation, index) => (
            <Fragment key={citation.number}>
              {index > 0 && ' '}
              <button
                type="button"
                class="citation"
                aria-expanded={opened === citation}
                aria-controls={opened === citation ? id : undefined}
                aria-label={t('citation_label', citation.number)}
                onClick={() => setOpened(opened === citation ? null : citation)}
              >
                {citation.number}
              </button>
            </Fragment>
          ))}
        </span>
      </p>
      <FactLine fact={fact} />
      {opened && (
        <EvidenceView
          key={opened.number}
          id={id}
          citation={opened}
          note={fact.date && dateBasis(fact.date, language)}
        />
      )}
    </li>
  );
}

/** "Jan 3, 2020 · US officials, unnamed, alleged": when, who says it, and in what way. */
function FactLine({ fact: { date, speaker, status } }: { fact: CardFact }) {
  const language = useLanguage();
  const { t } = language;
  const { card } = useCard();
  const { message, name } = speakerName(speaker, card.documents);
  const words = message ? <Sentence message={message} parts={[name]} /> : name;
  const { entity } = speaker;
  const isOther = entity !== null && entity !== card.entity?.id;
  return (
    <p class="quiet">
      <bdi>{date ? formatFactDate(date, language) : t('date_none')}</bdi>
      {' · '}
      <Sentence
        message={`said_${status}`}
        parts={[
          isOther ? (
            <EntityLink key={entity} entity={entity}>
              {words}
            </EntityLink>
          ) : (
            words
          ),
        ]}
      />
    </p>
  );
}

/** One citation for each document, with every passage of it that the fact rests on. */
function citationsOf(card: FactRecord, { evidence }: CardFact, locale: string): Citation[] {
  const numbers = new Intl.NumberFormat(locale);
  return [...Map.groupBy(evidence, ({ document }) => document)].flatMap(([id, quoted]) => {
    const index = card.documents.findIndex((document) => document.id === id);
    const document = card.documents[index];
    if (!document) return [];
    const passages = quoted.map(({ paragraph, quote }) => ({
      paragraph: numbers.format(paragraph),
      quote,
    }));
    return { document, number: numbers.format(index + 1), passages };
  });
}
