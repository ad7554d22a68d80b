/**
 * Keeps every event that has the card's host for its target away from the page. A closed root is
 * not enough: Firefox hands inner nodes to the page through `event.originalTarget`, and any page can
 * veto `beforetoggle`. These listeners are the first of the window, registered before the page's own
 * scripts run, and stop such an event before anything else sees it.
 */
const EVENTS = [
  'auxclick beforeinput beforetoggle blur click compositionend compositionstart compositionupdate contextmenu copy cut dblclick',
  'drag dragend dragenter dragleave dragover dragstart drop error focus focusin focusout gotpointercapture input keydown keypress keyup',
  'load lostpointercapture mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup paste',
  'pointercancel pointerdown pointerenter pointerleave pointermove pointerout pointerover pointerrawupdate pointerup',
  'scroll scrollend select selectstart toggle touchcancel touchend touchmove touchstart',
  'transitioncancel transitionend transitionrun transitionstart animationcancel animationend animationiteration animationstart wheel',
]
  .join(' ')
  .split(' ');

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
