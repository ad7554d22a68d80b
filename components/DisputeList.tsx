import { factsOf, type Card } from '../packs/card.ts';
import type { Dispute } from '../packs/pack-schema.ts';
import { FactList } from './FactList.tsx';
import { useLanguage } from './translate.ts';

/** Where the documents, or the people in them, differ: every position with its facts, none preferred. */
export function DisputeList({ card }: { card: Card }) {
  const { t } = useLanguage();
  return (
    <section id="disputes">
      <h2>{t('disputes')}</h2>
      {card.disputes.map((dispute) => (
        <DisputeView key={dispute.id} card={card} dispute={dispute} />
      ))}
    </section>
  );
}

function DisputeView({ card, dispute }: { card: Card; dispute: Dispute }) {
  const { t } = useLanguage();
  const { question, positions, explanation } = dispute;
  return (
    <details class="dispute">
      <summary>{question}</summary>
      {positions.map(({ position, facts }) => (
        <div key={position} class="position">
          <h3>{position}</h3>
          <FactList card={card} facts={factsOf(card, facts)} label={position} />
        </div>
      ))}
      {explanation && (
        <div class="position">
          <h3>{t('dispute_explained')}</h3>
          <p>{explanation.text}</p>
          <FactList
            card={card}
            facts={factsOf(card, explanation.facts)}
            label={t('dispute_explained')}
          />
        </div>
      )}
    </details>
  );
}
