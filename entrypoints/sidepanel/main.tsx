import { browser } from 'wxt/browser';
import { BriefPage } from '../../components/brief/BriefPage.tsx';
import { BriefView, type BriefActions } from '../../components/brief/BriefView.tsx';
import type { StackedCard } from '../../components/card/CardStack.tsx';
import { CardTrail } from '../../components/card/CardTrail.tsx';
import { LookUpField } from '../../components/LookUpField.tsx';
import { openPage } from '../../components/open-page.tsx';
import type { I18n } from '../../components/translate.ts';
import { UnreadablePage } from '../../components/UnreadablePage.tsx';
import { askBackground } from '../../messages/ask-background.ts';
import { askTab } from '../../messages/ask-tab.ts';
import { findReadTab } from '../../messages/find-read-tab.ts';
import { hearMarks } from '../../messages/hear-marks.ts';
import { readStatedDate } from '../../messages/read-stated-date.ts';
import type { PageDescription } from '../../messages/tab-message.ts';
import type { Brief } from '../../packs/brief.ts';
import type { Card } from '../../packs/card.ts';
import { compileBrief } from '../../packs/compile-brief.ts';
import { createCardLoader } from '../../packs/store/load-card.ts';
import { followAppearance } from '../../settings/follow-appearance.ts';
import { askPageAccess, hasPageAccess, watchPageAccess } from '../../settings/page-access.ts';
import '../../components/theme.css';
import '../../components/card/card.css';
import '../../components/popup/popup.css';
import '../../components/brief/brief.css';

/** What is known of the page in front so far. */
type ReadPage =
  'reading' | 'unreadable' | { readonly about: PageDescription; readonly brief: Brief };

const { tabs, runtime, permissions } = browser;

const { language, draw } = openPage(browser.i18n as I18n);
await followAppearance(browser.storage);
document.title = language.t('brief_title');
const { overview } = await askBackground(runtime.sendMessage, { type: 'readPackOverview' });

const loadCard = createCardLoader(askBundledCard);
let tab: number | null = null;
let page: ReadPage = 'reading';
let isAllowed = true;
/** The mention that the page was scrolled to last. */
let shown: number | null = null;
/** What stands in place of all else: a card that was asked for. */
let opened: StackedCard['content'] | null = null;
/** Counts the readings: an answer about a page that was left is dropped. */
let reading = 0;

tabs.onActivated.addListener(() => void follow());
tabs.onUpdated.addListener((updated, { status }) => {
  if (updated !== tab || status === undefined) return;
  if (status === 'loading') startOver();
  else void readPage();
});
watchPageAccess(permissions, () => void readPage());
hearMarks(runtime.onMessage, (changed) => {
  if (changed === tab) void readPage();
});

/** Turns to the tab in front. */
async function follow(): Promise<void> {
  const front = await findReadTab(tabs);
  if (front === tab) return;
  tab = front;
  startOver();
  await readPage();
}

function startOver(): void {
  reading += 1;
  page = 'reading';
  shown = null;
  drawBrief();
}

async function readPage(): Promise<void> {
  const own = ++reading;
  const read = await readBrief();
  if (own !== reading) return;
  page = read;
  drawBrief();
}

async function readBrief(): Promise<ReadPage> {
  const about = tab === null ? null : await askTab(tabs, { tab }, { type: 'describePage' });
  if (tab === null || !about) {
    isAllowed = await hasPageAccess(permissions);
    return 'unreadable';
  }
  const mentions = (await askTab(tabs, { tab }, { type: 'listMentions' })) ?? [];
  const entities = [...new Set(mentions.map(({ entity }) => entity))];
  const cards = await Promise.all(entities.map(loadCard));
  return {
    about,
    brief: compileBrief(
      mentions,
      cards.filter((card) => card !== null),
    ),
  };
}

const actions: BriefActions = {
  async onShow(index) {
    if (tab === null) return;
    shown = index;
    drawBrief();
    await askTab(tabs, { tab }, { type: 'showMention', index, select: true });
  },
  async onStep(by) {
    if (tab === null) return;
    shown = await askTab(tabs, { tab }, { type: 'stepMention', by });
    drawBrief();
  },
  onOpen: (entity) => void openCard(entity),
};

async function loadContent(entity: string): Promise<StackedCard['content']> {
  return (await loadCard(entity)) ?? 'problem_unknown_entity';
}

async function askBundledCard(entity: string): Promise<Card | null> {
  const answer = await askBackground(runtime.sendMessage, { type: 'readBundledCard', entity });
  return answer.card;
}

async function openCard(entity: string): Promise<void> {
  opened = await loadContent(entity);
  drawBrief();
}

function closeCard(): void {
  opened = null;
  drawBrief();
}

function drawBrief(): void {
  if (opened !== null) {
    draw(<CardTrail first={opened} load={loadContent} onClose={closeCard} />);
    return;
  }
  const { t } = language;
  const title = typeof page === 'object' ? page.about.title : '';
  draw(
    <BriefPage title={title === '' ? t('brief_untitled') : title}>
      <LookUpField
        entities={overview.entities}
        initial=""
        onOpen={(entity) => void openCard(entity)}
      />
      {page === 'reading' && <p role="status">{t('popup_reading')}</p>}
      {page === 'unreadable' && (
        <UnreadablePage
          isAllowed={isAllowed}
          onAllow={() => askPageAccess(permissions)}
          onReload={() => void (tab !== null && tabs.reload(tab))}
        />
      )}
      {typeof page === 'object' && (
        <BriefView
          brief={page.brief}
          date={readStatedDate(page.about.date)}
          shown={shown}
          actions={actions}
        />
      )}
    </BriefPage>,
  );
}

void follow();
