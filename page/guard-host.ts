/**
 * Keeps every event that has the card's host for its target away from the page. A closed root is
 * not enough: Firefox hands inner nodes to the page through `event.originalTarget`, and any page can
 * veto `beforetoggle`. These listeners are the first of the window, registered before the page's own
 * scripts run, and stop such an event before anything else sees it.
 */
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
  return types;
}

/**
 * `onEvent` is told of each event that was kept from the page: the only word the page script has of
 * a pointer that enters the card.
 */
export function guardHost({
  isHost,
  onEvent,
  signal,
}: {
  isHost: (target: EventTarget | null) => boolean;
  onEvent: (event: Event) => void;
  signal: AbortSignal;
}): void {
  const guard = (event: Event) => {
    if (!isHost(event.target)) return;
    event.stopImmediatePropagation();
    onEvent(event);
  };
  for (const type of TYPES) {
    addEventListener(type, guard, { capture: true, passive: true, signal });
  }
}
