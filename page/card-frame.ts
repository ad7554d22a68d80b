import type { FromCard, Handshake, ToCard } from '../messages/card-port-message.ts';
import type { Place } from './place-card.ts';

/** What a card is opened for. */
type CardRequest = Omit<Extract<ToCard, { type: 'show' }>, 'type'>;

/**
 * The one element we ever add to a page: a popover with a closed root around a frame that shows the
 * extension's card page. The page can neither read it nor drive it; see `docs/decisions`. Whatever the
 * page does to it, it is shown again only when the reader asks for a card again.
 */
export interface CardFrame {
  /** Shows the card at `place`, above all else in `parent`; false where the page will not have it. */
  show(request: CardRequest, place: Place, parent: Element): boolean;
  move(place: Place): void;
  /**
   * Moves the open card into `parent`, above all else there, as the reader left it; false where the browser
   * cannot, and it has to be shown anew: before Chrome 133, and in Firefox.
   */
  moveInto(parent: Element, place: Place): boolean;
  /** Takes the focus into the open card. */
  focus(): void;
  hasFocus(): boolean;
  hide(): void;
  /** Whether it is on the screen, whatever the page did to it meanwhile. */
  isShown(): boolean;
  /** Whether an event is of the card's host. */
  isHit(event: Event): boolean;
}

/**
 * A frame that has said nothing for so long, in milliseconds, is not our card: no background takes
 * as long to wake up.
 */
const HANDSHAKE = 10_000;

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

  const isHost = (target: EventTarget | null) => target === host?.element;

  const create = (parent: Element): Host => {
    const element = document.createElement('div');
    element.setAttribute('popover', 'manual');
    const frame = document.createElement('iframe');
    frame.title = title;
    // For copying a footnote, which Chromium wants granted; without the star it would be granted to the `src`
    // that the frame does not have.
    frame.allow = 'clipboard-write *';
    const sheet = new CSSStyleSheet();
    const root = element.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [sheet];
    root.append(frame);
    const { port1: port, port2 } = new MessageChannel();
    const giveUp = () => {
      if (isHost(element)) destroy();
    };
    const waiting = setTimeout(giveUp, HANDSHAKE);
    port.addEventListener('message', ({ data }: MessageEvent<FromCard>) => {
      clearTimeout(waiting);
      onMessage(data);
    });
    port.start();
    parent.append(element);

    const token = mintToken();
    let isLoaded = false;
    frame.addEventListener('load', () => {
      // A second document in our frame is the page's doing.
      if (isLoaded) return giveUp();
      isLoaded = true;
      void token.then((minted) => {
        const handshake: Handshake = { token: minted };
        frame.contentWindow?.postMessage(handshake, cardOrigin, [port2]);
      }, giveUp);
    });
    // Without `src`: an address in the attribute would tell the page who we are.
    frame.contentWindow?.location.replace(cardUrl);
    return { element, frame, sheet, port };
  };

  /** Above whatever came to the top since. */
  const raise = (current: Host) => {
    if (isOpen(current)) current.element.hidePopover();
    current.element.showPopover();
  };

  const say = (message: ToCard) => host?.port.postMessage(message);

  return {
    show(request, place, parent) {
      // Moved, removed or changed by the page, or to be moved by us: a frame does not survive that.
      if (host?.element.parentElement !== parent || host.element.popover !== 'manual') destroy();
      host ??= create(parent);
      host.sheet.replaceSync(styleFor(place, parent));
      raise(host);
      if (!isOpen(host)) return false;
      say({ type: 'show', ...request });
      return true;
    },

    move(place) {
      const parent = host?.element.parentElement;
      if (parent) host?.sheet.replaceSync(styleFor(place, parent));
    },

    moveInto(parent, place) {
      if (!host?.element.isConnected || !('moveBefore' in parent)) return false;
      const { element, frame } = host;
      const inside = frame.contentWindow;
      parent.moveBefore(element, null);
      // Firefox 153 loads a frame anew that moves with the closed root it stands in.
      if (frame.contentWindow !== inside) {
        destroy();
        return false;
      }
      host.sheet.replaceSync(styleFor(place, parent));
      raise(host);
      return isOpen(host);
    },

    focus() {
      host?.frame.focus();
      say({ type: 'focus' });
    },

    hasFocus: () => isHost(document.activeElement),

    hide() {
      say({ type: 'hide' });
      if (host && isOpen(host)) host.element.hidePopover();
    },

    isShown: () => host !== null && isOpen(host),

    // Most pages never have a host: their events are not asked for a target.
    isHit: (event) => host !== null && isHost(event.target),
  };
}

function isOpen({ element }: Host): boolean {
  return element.matches(':popover-open');
}

/**
 * `!important` in `:host` beats the page's own rules, inline styles and animations. `all: initial`
 * leaves out direction, so it is set by name, as is the zoom: the page's own is undone.
 */
function styleFor({ left, top, right, bottom, scale }: Place, parent: Element): string {
  const zoom = 1 / (parent.currentCSSZoom ?? 1);
  const host = [
    `all:initial;display:none;direction:ltr;color-scheme:light dark;zoom:${zoom};position:fixed;`,
    `left:${left}px;top:${top}px;width:${(right - left) / scale}px;height:${(bottom - top) / scale}px;`,
    `transform:scale(${scale});transform-origin:0 0;`,
  ].join('');
  return `:host{${host.replaceAll(';', '!important;')}}@media screen{:host(:popover-open){display:block!important}}${FRAME}`;
}

const FRAME =
  'iframe{display:block;width:100%;height:100%;border:0;border-radius:10px;color-scheme:light dark;' +
  'outline:1px solid light-dark(#0002,#fff3);box-shadow:0 8px 28px #0004}';
