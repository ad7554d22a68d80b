/**
 * Listeners of the window, registered before the page's own scripts run, so that they are the first to
 * be told of anything. The card needs that: a closed root is not enough to keep its events away from the
 * page, for Firefox hands inner nodes to the page through `event.originalTarget`, and any page can veto
 * `beforetoggle`. Most pages never have a card, so what is to be done is given later.
 */
export interface EarlyListeners {
  /** Told of every event and its type: a pointer sends a hundred a second, and asking one is a call into the browser. */
  handle: (event: Event, type: string) => void;
  /** Registers them again: a page that is written anew loses all its listeners. */
  listen(): void;
}

/** What is acted upon, and what an element of ours may be told of itself. */
const NEEDED =
  'pointermove pointerdown click keydown beforetoggle toggle focus blur focusin focusout'.split(
    ' ',
  );

/** These have no handler property, or have one on touch screens only. */
const WITHOUT_HANDLER =
  'compositionstart compositionupdate compositionend touchstart touchmove touchend touchcancel'.split(
    ' ',
  );

/** A listener costs a page that has nothing for us more than anything else of ours does. */
const TYPES =
  'originalTarget' in Event.prototype
    ? [...NEEDED, ...WITHOUT_HANDLER, ...handledTypes(HTMLElement.prototype)]
    : NEEDED;

/** Every event an element can have a handler for: what a browser adds tomorrow is guarded as well. */
function handledTypes(prototype: object): string[] {
  const types: string[] = [];
  for (const key in prototype) if (key.startsWith('on')) types.push(key.slice(2));
  return types;
}

export function createEarlyListeners(signal: AbortSignal): EarlyListeners {
  // Made once: what is registered twice is called once.
  const registrations = TYPES.map(
    (type) => [type, (event: Event) => listeners.handle(event, type)] as const,
  );
  const listeners: EarlyListeners = {
    handle() {},
    listen() {
      for (const [type, onEvent] of registrations) {
        // The Escape that closes a card is no key of the page's; no other event is ever taken from it.
        addEventListener(type, onEvent, { capture: true, passive: type !== 'keydown', signal });
      }
    },
  };
  listeners.listen();
  return listeners;
}
