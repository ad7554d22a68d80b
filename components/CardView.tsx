import type { Reason } from '../mentions/mention.ts';
import type { Card } from '../packs/card.ts';
import { CardHeader } from './CardHeader.tsx';
import { DisputeList } from './DisputeList.tsx';
import { FactList } from './FactList.tsx';
import { SourceList } from './SourceList.tsx';
import { useLanguage, type MessageKey } from './translate.ts';

/** Why this card came up: the name in the page and the reason. */
export interface CardMatch {
  readonly text: string;
  readonly reason: Reason;
}

/** One entity's card: who or what it is, the dated facts, where sources differ, and the sources. */
export function CardView({
  card,
  match,
  onClose,
}: {
  card: Card;
  match: CardMatch;
  onClose: () => void;
}) {
  const { t } = useLanguage();
  const lead = card.facts.filter((fact) => fact.lead);
  const others = card.facts.filter((fact) => !fact.lead);
  return (
    <article class="card" aria-labelledby="card-name">
      <CardHeader card={card} onClose={onClose} />
      <div class="card-body">
        {lead.length > 0 && <FactList card={card} facts={lead} label={t('facts_lead')} />}
        {others.length > 0 && (
          <section>
            <h2>{t(lead.length > 0 ? 'facts_more' : 'facts_all')}</h2>
            <FactList card={card} facts={others} label={t('facts_more')} />
          </section>
        )}
        {card.facts.length === 0 && <p class="quiet">{t('facts_none')}</p>}
        {card.disputes.length > 0 && <DisputeList card={card} />}
        <SourceList documents={card.documents} />
        <footer class="quiet">
          <p>{t('match_why', match.text, t(REASONS[match.reason]))}</p>
          <p>{t('pack_line', card.pack.title, card.pack.version)}</p>
        </footer>
      </div>
    </article>
  );
}

const REASONS = {
  'full-name': 'reason_full_name',
  'full-name-on-page': 'reason_full_name_on_page',
  'role-beside': 'reason_role_beside',
  'entities-near': 'reason_entities_near',
  'name-alone': 'reason_name_alone',
  'other-given-name': 'reason_other_given_name',
  'part-of-longer-name': 'reason_part_of_longer_name',
  'other-of-that-name': 'reason_other_of_that_name',
} as const satisfies Record<Reason, MessageKey>;
