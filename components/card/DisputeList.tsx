import { factsOf } from '../../packs/card.ts';
import type { Dispute } from '../../packs/pack-schema.ts';
import { useCard } from './card-context.ts';
import { FactList } from './FactList.tsx';
import { useLanguage } from '../translate.ts';

/** Where the documents, or the people in them, differ: the positions side by side, none preferred. */
export function DisputeList({ headingId }: { headingId: string }) {
  const { t } = useLanguage();
  const { disputes } = useCard().card;
  return (
    <section>
      <h2 id={headingId} tabIndex={-1}>
        {t('disputes')}
      </h2>
      <div class="disputes">
        {disputes.map((dispute) => (
          <DisputeView key={dispute.id} dispute={dispute} isOpen={disputes.length === 1} />
        ))}
      </div>
    </section>
  );
}

function DisputeView({ dispute, isOpen }: { dispute: Dispute; isOpen: boolean }) {
  const { t } = useLanguage();
  const { card } = useCard();
  const { question, positions, explanation } = dispute;
  return (
    <details class="dispute" open={isOpen}>
      <summary>
        <bdi>{question}</bdi>
      </summary>
      <div class="positions">
        {positions.map(({ position, facts }) => (
          <Position key={position} title={position} facts={facts} />
        ))}
      </div>
      {explanation && (
        <div class="position explanation">
          <h3>{t('dispute_explained')}</h3>
          <p>
            <bdi>{explanation.text}</bdi>
          </p>
          <FactList facts={factsOf(card, explanation.facts)} label={t('dispute_explained')} />
        </div>
      )}
    </details>
  );
}

function Position({ title, facts }: { title: string; facts: readonly string[] }) {
  const { card } = useCard();
  return (
    <div class="position">
      <h3>
        <bdi>{title}</bdi>
      </h3>
      <FactList facts={factsOf(card, facts)} label={title} />
    </div>
  );
}
