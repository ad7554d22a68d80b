import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { Card, CardFact } from '../../packs/card.ts';
import { CardContext } from './card-context.ts';
import { CardBar, CardHeader } from './CardHeader.tsx';
import { DisputeList } from './DisputeList.tsx';
import { FactList } from './FactList.tsx';
import { firstFacts } from './first-facts.ts';
import { MatchView, type CardMatch } from './MatchView.tsx';
import { SourceList } from './SourceList.tsx';
import { SpellingList } from './SpellingList.tsx';
import { Ties } from './Ties.tsx';
import { Timeline } from './Timeline.tsx';
import { useLanguage } from '../translate.ts';

/** Shown of the further facts until the reader asks for all. */
const SOME_FACTS = 6;

/** What a reader can do on a card, beside opening what is folded. */
export interface CardActions {
  readonly onClose: () => void;
  readonly onGo: (entity: string) => void;
  readonly onBack: () => void;
  readonly onPin: (isPinned: boolean) => void;
  readonly onHide: (isHidden: boolean) => void;
}

/** One entity's card: who or what it is, the dated facts, where sources differ, timeline, ties, sources. */
export function CardView({
  card,
  match,
  backTo,
  isPinned,
  actions,
}: {
  card: Card;
  /** Why it came up; `null` where the reader came from another card. */
  match: CardMatch | null;
  backTo: string | null;
  /** `null` where a card stays anyway. */
  isPinned: boolean | null;
  actions: CardActions;
}) {
  const { t } = useLanguage();
  const id = useId();
  const { onGo, onHide } = actions;
  const content = useMemo(() => ({ card, onGo }), [card, onGo]);
  // The first sight is painted before the rest is made, which is ten times as much.
  const [isWhole, setWhole] = useState(false);
  useEffect(() => setWhole(true), []);
  const { first, others } = firstFacts(card.facts);
  const disputesId = `${id}-disputes`;
  const goToDisputes = () => {
    const heading = document.getElementById(disputesId);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <CardContext value={content}>
      <div class="card" role="dialog" aria-labelledby={`${id}-name`}>
        <CardBar {...actions} kind={card.entity.kind} backTo={backTo} isPinned={isPinned} />
        <CardHeader card={card} nameId={`${id}-name`} onDisputes={goToDisputes} />
        <div class="card-body">
          {first.length > 0 && <FactList facts={first} label={t('facts_lead')} />}
          {first.length === 0 && <p class="quiet">{t('facts_none')}</p>}
          {isWhole && (
            <>
              {card.disputes.length > 0 && <DisputeList headingId={disputesId} />}
              {card.events.length > 0 && <Timeline events={card.events} />}
              {card.relations.length > 0 && <Ties relations={card.relations} />}
              {others.length > 0 && <OtherFacts facts={others} />}
              {card.documents.length > 0 && <SourceList documents={card.documents} />}
              {card.spellings.length > 0 && (
                <section>
                  <h2>{t('names')}</h2>
                  <SpellingList spellings={card.spellings} />
                </section>
              )}
              {match && <MatchView match={match} onHide={onHide} />}
              <footer class="quiet">{t('pack_line', card.pack.title, card.pack.version)}</footer>
            </>
          )}
        </div>
      </div>
    </CardContext>
  );
}

function OtherFacts({ facts }: { facts: readonly CardFact[] }) {
  const { t, locale } = useLanguage();
  const [isWhole, setWhole] = useState(facts.length <= SOME_FACTS + 2);
  const count = new Intl.NumberFormat(locale).format(facts.length);
  return (
    <section>
      <h2>{t('facts_more')}</h2>
      <FactList facts={isWhole ? facts : facts.slice(0, SOME_FACTS)} label={t('facts_more')} />
      {!isWhole && (
        <button type="button" class="action" onClick={() => setWhole(true)}>
          {t('facts_all', count)}
        </button>
      )}
    </section>
  );
}
