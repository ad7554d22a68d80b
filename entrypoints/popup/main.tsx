import { browser } from 'wxt/browser';
import type { StackedCard } from '../../components/card/CardStack.tsx';
import { CardTrail } from '../../components/card/CardTrail.tsx';
import { LookUpField } from '../../components/LookUpField.tsx';
import { MarkingSwitches } from '../../components/popup/MarkingSwitches.tsx';
import { openPage } from '../../components/open-page.tsx';
import { PageSummary } from '../../components/popup/PageSummary.tsx';
import { PopupView } from '../../components/popup/PopupView.tsx';
import type { I18n } from '../../components/translate.ts';
import { UnreadablePage } from '../../components/UnreadablePage.tsx';
import { askBackground } from '../../messages/ask-background.ts';
import { askTab } from '../../messages/ask-tab.ts';
import { findReadTab } from '../../messages/find-read-tab.ts';
import { hearMarks } from '../../messages/hear-marks.ts';
import { takeLookUp } from '../../messages/pending-look-up.ts';
import type { Card } from '../../packs/card.ts';
import { pageCast, type PageCast } from '../../packs/page-cast.ts';
import { loadCard } from '../../packs/store/load-card.ts';
import { followAppearance } from '../../settings/follow-appearance.ts';
import { askPageAccess, hasPageAccess, watchPageAccess } from '../../settings/page-access.ts';
import { loadPause, setPause, type Pause } from '../../settings/pause.ts';
import { changeSettings, loadSettings, watchSettings } from '../../settings/settings-store.ts';
import type { Settings } from '../../settings/settings.ts';
import { isSiteOn, siteOf, withSite } from '../../settings/sites.ts';
import { openBrief } from './open-brief.ts';
import '../../components/theme.css';
import '../../components/card/card.css';
import '../../components/popup/popup.css';

/** What is known of the page so far. */
type ReadPage = 'reading' | 'unreadable' | { readonly site: string; readonly cast: PageCast };

const { storage, tabs, runtime, permissions } = browser;

const { language, draw } = openPage(browser.i18n as I18n);
const [tab, query, window, { overview }] = await Promise.all([
  findReadTab(tabs),
  takeLookUp(storage.session),
  browser.windows.getCurrent(),
  askBackground(runtime.sendMessage, { type: 'readPackOverview' }),
]);
const names = new Map(overview.entities.map(({ id, name }) => [id, name]));

await followAppearance(storage);
let page: ReadPage = 'reading';
let isAllowed = true;
let [settings, pause] = await loadChoices();
let notSaved = false;
/** What stands in place of all else: a card that was asked for. */
let opened: StackedCard['content'] | null = null;

drawPopup();
void readPage('listMentions');
hearMarks(runtime.onMessage, (changed) => {
  if (changed === tab) void readPage('listMentions');
});
watchPageAccess(permissions, () => void readPage('listMentions'));
watchSettings(storage, {
  onChange(changed) {
    settings = changed;
    drawPopup();
  },
  signal: new AbortController().signal,
});

async function readPage(type: 'listMentions' | 'readAgain'): Promise<void> {
  const description = tab === null ? null : await askTab(tabs, { tab }, { type: 'describePage' });
  if (tab === null || !description) {
    page = 'unreadable';
    isAllowed = await hasPageAccess(permissions);
  } else {
    const mentions = (await askTab(tabs, { tab }, { type })) ?? [];
    page = { site: siteOf(description.address), cast: pageCast(mentions) };
  }
  drawPopup();
}

async function save(change: () => Promise<unknown>): Promise<void> {
  try {
    await change();
    notSaved = false;
  } catch {
    notSaved = true;
  }
  [settings, pause] = await loadChoices();
  drawPopup();
}

function loadChoices(): Promise<[Settings, Pause]> {
  return Promise.all([loadSettings(storage), loadPause(storage)]);
}

function loadContent(entity: string): Promise<StackedCard['content']> {
  return loadCard(entity, askBundledCard).then(
    (card) => card ?? 'problem_unknown_entity',
    () => 'problem_unavailable' as const,
  );
}

async function askBundledCard(entity: string): Promise<Card | null> {
  const answer = await askBackground(runtime.sendMessage, { type: 'readBundledCard', entity });
  return answer.card;
}

async function openCard(entity: string): Promise<void> {
  opened = await loadContent(entity);
  drawPopup();
}

function closeCard(): void {
  opened = null;
  drawPopup();
}

function drawPopup(): void {
  if (opened !== null) {
    draw(<CardTrail first={opened} load={loadContent} onClose={closeCard} />);
    return;
  }
  const site = typeof page === 'object' ? page.site : null;
  const isOn = site === null || isSiteOn(settings, site);
  draw(
    <PopupView
      onBrief={() => void openBrief(window.id ?? 0).then(close)}
      onOptions={() => void runtime.openOptionsPage().then(close)}
    >
      {page === 'reading' && <p role="status">{language.t('popup_reading')}</p>}
      {page === 'unreadable' && (
        <UnreadablePage
          isAllowed={isAllowed}
          onAllow={() => askPageAccess(permissions)}
          onReload={() => void reload()}
        />
      )}
      <MarkingSwitches
        site={site}
        isOn={isOn}
        pause={pause}
        notSaved={notSaved}
        onSite={(on) =>
          void save(() => changeSettings(storage, (now) => withSite(now, { site: site ?? '', on })))
        }
        onPause={(wanted) => void save(() => setPause(storage, wanted))}
      />
      {typeof page === 'object' && (
        <PageSummary
          cast={page.cast}
          nameOf={(entity) => names.get(entity) ?? entity}
          isOff={!isOn || pause !== null}
          onJump={(index) => void jumpTo(index)}
          onScan={() => void readPage('readAgain')}
        />
      )}
      <LookUpField
        entities={overview.entities}
        initial={query}
        onOpen={(entity) => void openCard(entity)}
      />
    </PopupView>,
  );
}

async function reload(): Promise<void> {
  if (tab !== null) await tabs.reload(tab);
  close();
}

async function jumpTo(index: number): Promise<void> {
  if (tab !== null) await askTab(tabs, { tab }, { type: 'showMention', index, select: true });
}
