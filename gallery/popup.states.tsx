import { packText } from 'virtual:bundled-pack';
import type { ComponentChildren } from 'preact';
import { LookUpField } from '../components/LookUpField.tsx';
import { MarkingSwitches } from '../components/popup/MarkingSwitches.tsx';
import { PageSummary } from '../components/popup/PageSummary.tsx';
import style from '../components/popup/popup.css?inline';
import { PopupView } from '../components/popup/PopupView.tsx';
import { UnreadablePage } from '../components/UnreadablePage.tsx';
import type { BriefMention } from '../packs/brief.ts';
import { packOverview } from '../packs/pack-overview.ts';
import type { Pack } from '../packs/pack-schema.ts';
import { pageCast } from '../packs/page-cast.ts';
import { STORY } from './made-up-brief.ts';
import type { State, StateSet } from './state-set.ts';

const { entities } = packOverview(JSON.parse(packText) as Pack);
const names = new Map(entities.map(({ id, name }) => [id, name]));
const nothing = () => undefined;

function popup(children: ComponentChildren, query = ''): State {
  return {
    draw: () => (
      <PopupView onBrief={nothing} onOptions={nothing}>
        {children}
        <LookUpField entities={entities} initial={query} onOpen={nothing} />
      </PopupView>
    ),
  };
}

function marking(rest: Partial<Parameters<typeof MarkingSwitches>[0]> = {}) {
  return (
    <MarkingSwitches
      site="news.example.org"
      isOn
      pause={null}
      notSaved={false}
      onSite={nothing}
      onPause={nothing}
      {...rest}
    />
  );
}

function summary(mentions: readonly BriefMention[], isOff = false) {
  return (
    <PageSummary
      cast={pageCast(mentions)}
      nameOf={(entity) => names.get(entity) ?? entity}
      isOff={isOff}
      onJump={nothing}
      onScan={nothing}
    />
  );
}

const unmarked = STORY.map((mention) => ({ ...mention, marked: false }));

/** The popup in every state. */
export const states: StateSet = {
  styles: [style],
  width: 376,
  states: {
    story: popup([marking(), summary(STORY)]),
    'off-here': popup([marking({ isOn: false }), summary(unmarked, true)]),
    'paused-for-an-hour': popup([
      marking({ pause: Date.UTC(2020, 0, 3, 12) }),
      summary(unmarked, true),
    ]),
    'paused-until-restart': popup([marking({ pause: 'restart' }), summary(unmarked, true)]),
    'nothing-marked': popup([marking(), summary(unmarked)]),
    'nothing-found': popup([marking(), summary([])]),
    'not-saved': popup([marking({ notSaved: true }), summary(STORY)]),
    unreadable: popup([
      <UnreadablePage key="page" isAllowed onAllow={nothing} onReload={nothing} />,
      marking({ site: null }),
    ]),
    'without-permission': popup([
      <UnreadablePage key="page" isAllowed={false} onAllow={nothing} onReload={nothing} />,
      marking({ site: null }),
    ]),
    'looked-up': popup([marking(), summary(STORY)], 'Suleymanni'),
    'looked-up-nothing': popup([marking(), summary([])], 'Rumpelstiltskin'),
    'a-long-site': popup([
      marking({ site: 'a-very-long-name-of-a-newspaper-that-does-not-break.example.org' }),
      summary(STORY),
    ]),
  },
};
