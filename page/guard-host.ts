/**
 * Keeps every event that has the card's host for its target away from the page. A closed root is
 * not enough: Firefox hands inner nodes to the page through `event.originalTarget`, and any page can
 * veto `beforetoggle`. These listeners are the first of the window, registered before the page's own
 * scripts run, and stop such an event before anything else sees it.
 */
const EVENTS = [
  ...family(
    '',
    'auxclick beforeinput beforetoggle blur click contextmenu copy cut dblclick drop error focus ' +
      'focusin focusout gotpointercapture input load lostpointercapture paste scroll scrollend ' +
      'select selectstart toggle wheel',
  ),
  ...family('animation', 'cancel end iteration start'),
  ...family('composition', 'end start update'),
  ...family('drag', ' end enter leave over start'),
  ...family('key', 'down press up'),
  ...family('mouse', 'down enter leave move out over up'),
  ...family('pointer', 'cancel down enter leave move out over rawupdate up'),
  ...family('touch', 'cancel end move start'),
  ...family('transition', 'cancel end run start'),
];

/** Events whose names begin alike; the endings with a space between them. */
function family(start: string, endings: string): string[] {
  return endings.split(' ').map((ending) => start + ending);
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
  for (const type of EVENTS) {
    addEventListener(type, guard, { capture: true, passive: true, signal });
  }
}
