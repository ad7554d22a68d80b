/**
 * Listeners of the window, registered before the page's own scripts run, so that they are the first to
 * be told of anything. The card needs that: a closed root is not enough to keep its events away from the
 * page, for Firefox hands inner nodes to the page through `event.originalTarget`, and any page can veto
 * `beforetoggle`. Most pages never have a card, so what is to be done is given later.
 */
export interface EarlyListeners {
  /** Told of every event. */
  handle: (event: Event) => void;
  /** Registers them again: a page that is written anew loses all its listeners. */
  listen(): void;
}

/**
 * These come with nearly every movement of the pointer, and being told of one takes longer than all else
 * that is done then. It is worth that only where an event hands out inner nodes.
 */
const MOVEMENTS = new Set(
  'pointerrawupdate pointerout pointerenter pointerleave mousemove mouseover mouseout mouseenter mouseleave'.split(
    ' ',
  ),
);

const TYPES = [
  ...handledTypes(HTMLElement.prototype),
  // These have no handler property, or have one on touch screens only.
  ...'focusin focusout compositionstart compositionupdate compositionend'.split(' '),
  ...'touchstart touchmove touchend touchcancel'.split(' '),
];

/** Every event an element can have a handler for: what a browser adds tomorrow is guarded as well. */
function handledTypes(prototype: object): string[] {
  const types: string[] = [];
  for (const key in prototype) if (key.startsWith('on')) types.push(key.slice(2));
  return types.filter(isWorthIt);
}

function isWorthIt(type: string): boolean {
  return !MOVEMENTS.has(type) || 'originalTarget' in Event.prototype;
}

export function createEarlyListeners(signal: AbortSignal): EarlyListeners {
  const onEvent = (event: Event) => listeners.handle(event);
  const listeners: EarlyListeners = {
    handle() {},
    listen() {
      for (const type of TYPES) {
        // The Escape that closes a card is no key of the page's; no other event is ever taken from it.
        addEventListener(type, onEvent, { capture: true, passive: type !== 'keydown', signal });
      }
    },
  };
  listeners.listen();
  return listeners;
}
