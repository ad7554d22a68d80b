import { useMemo } from 'preact/hooks';
import type { Brief } from '../../packs/brief.ts';
import { compareFactDates } from '../../packs/compare-fact-dates.ts';
import type { PackEvent } from '../../packs/pack-schema.ts';
import { BriefTies } from './BriefTies.tsx';
import { CardContext } from '../card/card-context.ts';
import { CastList } from './CastList.tsx';
import { DisputeList } from '../card/DisputeList.tsx';
import { DoubtfulList } from './DoubtfulList.tsx';
import { Timeline } from '../card/Timeline.tsx';
import { useLanguage, type Translate } from '../translate.ts';

/** What the reader can do from the brief. */
export interface BriefActions {
  /** Scroll the page to one of its mentions. */
  readonly onShow: (mention: number) => void;
  /** Scroll the page to the marked name after (1) or before (−1) the one shown last. */
  readonly onStep: (by: 1 | -1) => void;
  readonly onOpen: (entity: string) => void;
}

/** One page in brief: its cast, their ties and timeline, where sources differ, and what was too doubtful. */
export function BriefView({
  brief,
  date,
  shown,
  actions,
}: {
  brief: Brief;
  /** The page's own, as `YYYY-MM-DD`; `null` where it states none. */
  date: string | null;
  /** The mention that the page was scrolled to last; `null` before the first. */
  shown: number | null;
  actions: BriefActions;
}) {
  const { t, locale } = useLanguage();
  const number = new Intl.NumberFormat(locale);
  const members = brief.cast.flatMap((group) => group.members);
  const marked = members.filter((member) => member.marked);
  const isMarked = marked.length > 0;
  const counted = isMarked ? marked : members;
  const mentions = counted.reduce((sum, member) => sum + member.mentions.length, 0);
  const content = useMemo(() => ({ card: brief, onGo: actions.onOpen }), [brief, actions]);
  return (
    <CardContext value={content}>
      <div class="steps">
        <p role="status">
          {members.length > 0
            ? t('popup_found', number.format(counted.length), number.format(mentions))
            : t('popup_found_none')}
        </p>
        {isMarked && (
          <p class="buttons">
            <button type="button" value="previous" onClick={() => actions.onStep(-1)}>
              {t('brief_previous')}
            </button>
            <button type="button" value="next" onClick={() => actions.onStep(1)}>
              {t('brief_next')}
            </button>
          </p>
        )}
      </div>
      {members.length > 0 && !isMarked && <p class="quiet">{t('popup_found_unmarked')}</p>}
      {members.length > 0 && <CastList groups={brief.cast} shown={shown} actions={actions} />}
      {brief.ties.length > 0 && <BriefTies ties={brief.ties} />}
      {brief.events.length > 0 && <Timeline events={withPage(brief.events, date, t)} />}
      {brief.disputes.length > 0 && <DisputeList headingId="disputes" />}
      {brief.doubtful.length > 0 && (
        <DoubtfulList names={brief.doubtful} shown={shown} actions={actions} />
      )}
    </CardContext>
  );
}

/** The page itself among the events, where it says when it is from. */
function withPage(
  events: readonly PackEvent[],
  date: string | null,
  t: Translate,
): readonly PackEvent[] {
  if (date === null) return events;
  const page: PackEvent = {
    id: 'this-page',
    title: t('brief_page_date'),
    date: { from: date, precision: 'day', basis: 'stated' },
    about: [],
    facts: [],
  };
  return [...events, page].toSorted((a, b) => compareFactDates(a.date, b.date));
}
