import { browser } from 'wxt/browser';
import { CardStack, type StackedCard } from '../../components/card/CardStack.tsx';
import type { CardActions } from '../../components/card/CardView.tsx';
import { openPage } from '../../components/open-page.tsx';
import type { I18n } from '../../components/translate.ts';
import { askBackground } from '../../messages/ask-background.ts';
import { awaitHandshake } from '../../messages/await-handshake.ts';
import { isReadOpenCard, type OpenCardText } from '../../messages/card-page-message.ts';
import type { FromCard, ToCard } from '../../messages/card-port-message.ts';
import { isExtensionPage } from '../../messages/may-send.ts';
import { createCardLoader } from '../../packs/store/load-card.ts';
import { followAppearance } from '../../settings/follow-appearance.ts';
import { ignoreEarlyClicks } from './ignore-early-clicks.ts';
import { keepWheel } from './keep-wheel.ts';
import '../../components/theme.css';
import '../../components/card/card.css';

const { root, draw } = openPage(browser.i18n as I18n);
// Where they cannot be read, the system's theme and the text's own size stand.
const dressed = followAppearance(browser.storage).catch(() => undefined);

// Opens the database while the frame is still proving itself.
const loadCard = createCardLoader(askBundledCard);

const port = await awaitHandshake(async (token) => {
  const { isReal } = await askBackground(browser.runtime.sendMessage, {
    type: 'claimToken',
    token,
  });
  return isReal;
});

/** A card on the way, and how the reader left it when she went on from it. */
interface Left extends StackedCard {
  scroll: number;
  focused: Element | null;
}

/** From the card of the mark to the one in sight; empty while nothing is open. */
let stack: Left[] = [];
let isPinned = false;
/** Counts the cards asked for: an answer that comes after the next question is dropped. */
let asked = 0;
let paintedAt: number | null = null;
const clicks = ignoreEarlyClicks();
keepWheel();

const actions: CardActions = {
  onClose: () => say({ type: 'close' }),
  onGo: (entity) => void go(entity),
  onBack: goBack,
  onPin(pinned) {
    isPinned = pinned;
    say({ type: 'pin', isPinned });
    drawStack();
  },
  onHide: (isHidden) => say({ type: isHidden ? 'hideMention' : 'showMention' }),
};

port.addEventListener('message', ({ data }: MessageEvent<ToCard>) => {
  if (data.type === 'show') void show(data);
  else if (data.type === 'focus') focusHeading();
  else hide();
});
port.start();
new ResizeObserver(() => {
  if (stack.length > 0) say({ type: 'painted', height: Math.ceil(root.offsetHeight) });
}).observe(root);
document.documentElement.addEventListener('pointerenter', () => say({ type: 'enter' }));
addEventListener('keydown', ({ key, isTrusted }) => {
  if (key === 'Escape' && isTrusted) actions.onClose();
});
browser.runtime.onMessage.addListener((message: unknown, sender) => {
  if (stack.length === 0 || !isReadOpenCard(message)) return undefined;
  if (!isExtensionPage(sender, location.origin)) return undefined;
  return Promise.resolve<OpenCardText>({
    text: document.body.innerText,
    focused: wordsOf(document.activeElement),
    paintedAt,
  });
});

/** Opens the card of a mark in the page. */
async function show({ entity, text, reason, focus, ...shown }: Extract<ToCard, { type: 'show' }>) {
  clicks.startWaiting();
  ({ isPinned } = shown);
  paintedAt = null;
  const key = ++asked;
  // What the reader looked up by hand needs no reason.
  const match =
    reason === 'looked-up' ? null : { text, reason, neverMarkHref: neverMarkHref(text) };
  const place = { key, match, scroll: 0, focused: null };
  stack = [{ ...place, content: 'loading' }];
  const loading = load(entity);
  // Nothing of a frame is painted before it has the reader's theme, but for that no card waits.
  await Promise.race([dressed, loading]);
  if (key !== asked) return;
  document.documentElement.hidden = false;
  drawStack();
  const content = await loading;
  if (key !== asked) return;
  stack = [{ ...place, content }];
  // Asked before what components do after the same frame.
  const painted = nextPaint();
  drawStack();
  scrollTo(0, 0);
  if (focus) focusHeading();
  paintedAt = await painted;
}

/** Follows a link to another entity's card. The card left stays until the other one is there. */
async function go(entity: string) {
  const left = stack.at(-1);
  if (!left) return;
  left.scroll = scrollY;
  left.focused = document.activeElement;
  const key = ++asked;
  const content = await load(entity);
  if (key !== asked) return;
  stack = [...stack, { key, content, match: null, scroll: 0, focused: null }];
  drawStack();
  scrollTo(0, 0);
  focusHeading();
}

function goBack(): void {
  asked += 1;
  stack = stack.slice(0, -1);
  drawStack();
  const { scroll = 0, focused } = stack.at(-1) ?? {};
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  scrollTo(0, scroll);
}

function hide(): void {
  asked += 1;
  stack = [];
  draw(null);
}

function drawStack(): void {
  draw(<CardStack cards={stack} isPinned={isPinned} actions={actions} />);
}

/** A screen reader begins to read there. */
function focusHeading(): void {
  root.lastElementChild?.querySelector('h1')?.focus();
}

/** Resolves once what was drawn is on the screen: a task after a frame's callbacks runs when it is painted. */
function nextPaint(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(() => resolve(performance.timeOrigin + performance.now()));
    });
  });
}

function wordsOf(element: Element | null): string {
  if (!element || element === document.body) return '';
  return element.ariaLabel ?? element.textContent;
}

function say(message: FromCard): void {
  port.postMessage(message);
}

function load(entity: string): Promise<StackedCard['content']> {
  return loadCard(entity).then(
    (card) => card ?? 'problem_unknown_entity',
    () => 'problem_unavailable' as const,
  );
}

async function askBundledCard(entity: string) {
  const { card } = await askBackground(browser.runtime.sendMessage, {
    type: 'readBundledCard',
    entity,
  });
  return card;
}

/** A card stands in a stranger's page and may change no setting: the question is put on a page of its own. */
function neverMarkHref(name: string): string {
  return `${browser.runtime.getURL('/never-mark.html')}#${encodeURIComponent(name.toWellFormed())}`;
}
