import { browser } from 'wxt/browser';
import { CardProblem } from '../../components/CardProblem.tsx';
import { CardSkeleton } from '../../components/CardSkeleton.tsx';
import { CardView } from '../../components/CardView.tsx';
import { openPage } from '../../components/open-page.tsx';
import type { I18n } from '../../components/translate.ts';
import { askBackground } from '../../messages/ask-background.ts';
import { awaitHandshake } from '../../messages/await-handshake.ts';
import { isReadOpenCard, type OpenCardText } from '../../messages/card-page-message.ts';
import type { FromCard, ToCard } from '../../messages/card-port-message.ts';
import { isExtensionPage } from '../../messages/may-send.ts';
import { loadCard } from '../../packs/store/load-card.ts';
import '../../components/theme.css';
import '../../components/card.css';

/**
 * For so long after a card opens, in milliseconds, clicks of a pointer do nothing: a page may have slipped the
 * card under a click meant for something else.
 */
const CLICKS_IGNORED = 500;

const { root, draw } = openPage(browser.i18n as I18n);

const port = await awaitHandshake(async (token) => {
  const { isReal } = await askBackground(browser.runtime.sendMessage, {
    type: 'claimToken',
    token,
  });
  return isReal;
});
let openedAt = 0;
/** The entity asked for last: an answer that comes after the next question is dropped. */
let wanted: string | null = null;

port.addEventListener('message', ({ data }: MessageEvent<ToCard>) => {
  if (data.type === 'show') void show(data);
  else if (data.type === 'focus') focusHeading();
  else hide();
});
port.start();
new ResizeObserver(() => {
  if (wanted !== null) say({ type: 'painted', height: Math.ceil(root.offsetHeight) });
}).observe(root);
addEventListener('keydown', ({ key, isTrusted }) => {
  if (key === 'Escape' && isTrusted) close();
});
addEventListener(
  'click',
  (event) => {
    const isByKey = event.detail === 0;
    const isSettled = performance.now() - openedAt > CLICKS_IGNORED;
    if (event.isTrusted && (isByKey || isSettled)) return;
    event.preventDefault();
    event.stopPropagation();
  },
  { capture: true },
);
browser.runtime.onMessage.addListener((message: unknown, sender) => {
  if (wanted === null || !isReadOpenCard(message)) return undefined;
  if (!isExtensionPage(sender, location.origin)) return undefined;
  return Promise.resolve<OpenCardText>({ text: document.body.innerText });
});

async function show({ entity, text, reason, focus }: Extract<ToCard, { type: 'show' }>) {
  wanted = entity;
  openedAt = performance.now();
  draw(<CardSkeleton />);
  const drawn = await loadCard(entity, askBundledCard).then(
    (card) =>
      card ? (
        <CardView card={card} match={{ text, reason }} onClose={close} />
      ) : (
        <CardProblem problem="problem_unknown_entity" onClose={close} />
      ),
    () => <CardProblem problem="problem_unavailable" onClose={close} />,
  );
  if (wanted !== entity) return;
  draw(drawn);
  scrollTo(0, 0);
  if (focus) focusHeading();
}

function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus();
}

function hide(): void {
  wanted = null;
  draw(null);
}

function close(): void {
  say({ type: 'close' });
}

function say(message: FromCard): void {
  port.postMessage(message);
}

async function askBundledCard(entity: string) {
  const { card } = await askBackground(browser.runtime.sendMessage, {
    type: 'readBundledCard',
    entity,
  });
  return card;
}
