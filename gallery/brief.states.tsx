import { BriefPage } from '../components/brief/BriefPage.tsx';
import { BriefView, type BriefActions } from '../components/brief/BriefView.tsx';
import card from '../components/card/card.css?inline';
import brief from '../components/brief/brief.css?inline';
import popup from '../components/popup/popup.css?inline';
import { UnreadablePage } from '../components/UnreadablePage.tsx';
import type { BriefMention } from '../packs/brief.ts';
import { madeUpBrief, madeUpMention, STORY } from './made-up-brief.ts';
import type { State, StateSet } from './state-set.ts';

const nothing = () => undefined;
const actions: BriefActions = { onShow: nothing, onStep: nothing, onOpen: nothing };

function show(
  mentions: readonly BriefMention[],
  { date = null, shown = null }: { date?: string | null; shown?: number | null } = {},
  press: readonly string[] = [],
): State {
  return {
    draw: () => (
      <BriefPage title="How a week in Iraq ended in a drone strike">
        <BriefView brief={madeUpBrief(mentions)} date={date} shown={shown} actions={actions} />
      </BriefPage>
    ),
    press,
  };
}

/** The brief of a page in every state. */
export const states: StateSet = {
  styles: [card, popup, brief],
  width: 360,
  states: {
    story: show(STORY, { date: '2020-01-07', shown: 4 }),
    'everything-opened': show(STORY, { date: '2020-01-07' }, [
      '.doubtful summary',
      '.arcs li:nth-child(2) button',
      '.dispute:first-of-type summary',
    ]),
    'one-name': show([madeUpMention('white-house')]),
    'nothing-marked': show([madeUpMention('iran', { marked: false })]),
    'nothing-found': show([]),
    unreadable: {
      draw: () => (
        <BriefPage title="This page">
          <UnreadablePage isAllowed onAllow={nothing} onReload={nothing} />
        </BriefPage>
      ),
    },
  },
};
