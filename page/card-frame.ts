import type { FromCard, Handshake, ToCard } from '../messages/card-port-message.ts';
import type { Box } from './place-card.ts';

/** What a card is opened for. */
type CardRequest = Omit<Extract<ToCard, { type: 'show' }>, 'type'>;

/**
 * The one element we ever add to a page: a popover with a closed root around a frame that shows the
 * extension's card page. The page can neither read it nor drive it; see `docs/decisions`. Whatever the
 * page does to it, it is shown again only when the reader asks for a card again.
 */
export interface CardFrame {
  /** Shows the card at `box`; false where the page will not have it. */
  show(request: CardRequest, box: Box, parent: Element): boolean;
  move(box: Box): void;
  focus(): void;
  hide(): void;
  /** Whether it is on the screen, whatever the page did to it meanwhile. */
  isShown(): boolean;
  isHost(target: EventTarget | null): boolean;
}

interface Host {
  readonly element: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly sheet: CSSStyleSheet;
  readonly port: MessagePort;
}

export function createCardFrame({
  cardUrl,
  cardOrigin,
  title,
  mintToken,
  onMessage,
  signal,
}: {
  cardUrl: string;
  cardOrigin: string;
  /** What a screen reader calls the frame. */
  title: string;
  /** Asks the background for the token with which the frame proves that we opened it. */
  mintToken: () => Promise<string>;
  onMessage: (message: FromCard) => void;
  signal: AbortSignal;
}): CardFrame {
  let host: Host | null = null;

  const destroy = () => {
    host?.port.close();
    host?.element.remove();
    host = null;
  };
  signal.addEventListener('abort', destroy, { once: true });

  const create = (parent: Element): Host => {
    const element = document.createElement('div');
    element.setAttribute('popover', 'manual');
    const frame = document.createElement('iframe');
    frame.title = title;
    const sheet = new CSSStyleSheet();
    const root = element.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [sheet];
    root.append(frame);
    const { port1: port, port2 } = new MessageChannel();
    port.addEventListener('message', ({ data }: MessageEvent<FromCard>) => onMessage(data));
    port.start();
    parent.append(element);

    const token = mintToken();
    let isLoaded = false;
    frame.addEventListener('load', () => {
      // A second document in our frame is the page's doing.
      if (isLoaded) return destroy();
      isLoaded = true;
      void token.then((minted) => {
        const handshake: Handshake = { token: minted };
        frame.contentWindow?.postMessage(handshake, cardOrigin, [port2]);
      }, destroy);
    });
    // Without `src`: an address in the attribute would tell the page who we are.
    frame.contentWindow?.location.replace(cardUrl);
    return { element, frame, sheet, port };
  };

  const open = (current: Host, box: Box): boolean => {
    current.sheet.replaceSync(styleFor(box));
    if (!isOpen(current)) current.element.showPopover();
    return isOpen(current);
  };

  return {
    show(request, box, parent) {
      // Moved or removed by the page, or to be moved by us: a frame does not survive that.
      if (host?.element.parentElement !== parent) destroy();
      host ??= create(parent);
      if (!open(host, box)) return false;
      host.port.postMessage({ type: 'show', ...request } satisfies ToCard);
      return true;
    },

    move(box) {
      host?.sheet.replaceSync(styleFor(box));
    },

    focus() {
      host?.frame.focus();
    },

    hide() {
      if (!host) return;
      host.port.postMessage({ type: 'hide' } satisfies ToCard);
      if (isOpen(host)) host.element.hidePopover();
    },

    isShown: () => host !== null && isOpen(host),

    isHost: (target) => host !== null && target === host.element,
  };
}

function isOpen({ element }: Host): boolean {
  return element.matches(':popover-open');
}

/**
 * `!important` in `:host` beats the page's own rules, inline styles and animations. `all: initial`
 * leaves out direction, so it is set by name, as is the zoom: the page's own is undone.
 */
function styleFor({ left, top, width, height }: Box): string {
  const zoom = 1 / (document.documentElement.currentCSSZoom ?? 1);
  const host = [
    `all:initial;display:none;direction:ltr;color-scheme:light dark;zoom:${zoom};position:fixed;`,
    `left:${left}px;top:${top}px;width:${width}px;height:${height}px;`,
  ].join('');
  return `:host{${host.replaceAll(';', '!important;')}}@media screen{:host(:popover-open){display:block!important}}${FRAME}`;
}

const FRAME =
  'iframe{display:block;width:100%;height:100%;border:0;border-radius:10px;color-scheme:light dark;' +
  'box-shadow:0 0 0 1px light-dark(#0002,#fff3),0 8px 28px #0004}';
