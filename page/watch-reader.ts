import type { PlacedMention } from './page-mentions.ts';
import { createRestTimer } from './rest-timer.ts';

/** What opens a mark's card: a pointer at rest on it, a click, or a pointer with Alt held down. */
export type OpenBy = 'hover' | 'click' | 'modifier';

/** The pointer must be away from mark and card this long before the card closes: time to cut a corner. */
const LEAVE = 300;

type Timer = ReturnType<typeof setTimeout>;

/**
 * Turns what the reader does into wishes: opening a mark's card, closing it. Listens only; the page
 * gets every event that is its own, but for the Escape that closes a card.
 */
export function watchReader({
  choices,
  markAt,
  isOpen,
  isNear,
  onOpen,
  onLeave,
  onClose,
  signal,
}: {
  /** How long the pointer must rest on a mark: reading over it opens nothing. */
  choices: () => { readonly openBy: OpenBy; readonly openDelay: number } | null;
  markAt: (x: number, y: number) => PlacedMention | null;
  isOpen: () => boolean;
  /** Whether a pointer there is on the open mark, on its card, or between them. */
  isNear: (point: { x: number; y: number }) => boolean;
  onOpen: (mention: PlacedMention, point: { x: number; y: number }, isTap: boolean) => void;
  /** The pointer has gone elsewhere, or pressed there. */
  onLeave: () => void;
  onClose: () => void;
  signal: AbortSignal;
}): { onEvent: (event: Event) => void; onHostEvent: (event: Event) => void } {
  let leaveTimer: Timer | undefined;
  /** Where the pointer was last. */
  let pointer = { x: -1, y: -1 };

  const stay = () => {
    clearTimeout(leaveTimer);
    leaveTimer = undefined;
  };
  const stopWaiting = () => {
    rest.stop();
    stay();
  };
  const openAt = (x: number, y: number, isTap: boolean) => {
    const mark = markAt(x, y);
    if (mark) onOpen(mark, { x, y }, isTap);
    else if (isTap) onLeave();
  };

  const rest = createRestTimer(() => openAt(pointer.x, pointer.y, false));

  /** Called for every movement, and asks the event for no more than it needs. */
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    pointer = { x: event.clientX, y: event.clientY };
    const chosen = choices();
    const isWanted = chosen?.openBy === 'hover' || (chosen?.openBy === 'modifier' && event.altKey);
    // A pressed button is a selection or a drag under way.
    if (chosen && isWanted && event.buttons === 0) rest.restart(chosen.openDelay);
    else rest.stop();
    if (!isOpen()) return;
    if (isNear(pointer)) stay();
    else leaveTimer ??= setTimeout(onLeave, LEAVE);
  };

  const onPointerDown = ({ pointerType }: PointerEvent) => {
    // A finger that comes down may be about to scroll; whether it taps, the click tells.
    if (pointerType === 'touch') return;
    stopWaiting();
    onLeave();
  };

  const onClick = (event: MouseEvent) => {
    const { clientX, clientY, target } = event;
    const isTap = event instanceof PointerEvent && event.pointerType === 'touch';
    const isWanted = isTap || (choices()?.openBy === 'click' && getSelection()?.isCollapsed);
    if (!isWanted) return;
    // A link goes where it goes.
    if (target instanceof Element && target.closest('a[href]')) onLeave();
    else openAt(clientX, clientY, isTap);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    rest.stop();
    const chosen = choices();
    if (event.key === 'Alt' && chosen?.openBy === 'modifier') rest.restart(chosen.openDelay);
    if (event.key !== 'Escape' || !isOpen()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onClose();
  };

  const listeners = {
    pointermove: onPointerMove,
    pointerdown: onPointerDown,
    click: onClick,
    keydown: onKeyDown,
    scroll: rest.stop,
  };
  signal.addEventListener('abort', stopWaiting, { once: true });

  return {
    onEvent(event) {
      // A page may make up events, but opens and closes nothing with them.
      if (!event.isTrusted) return;
      const listener = listeners[event.type as keyof typeof listeners] as
        ((event: Event) => void) | undefined;
      listener?.(event);
    },
    onHostEvent({ type }) {
      if (type.startsWith('pointer')) stopWaiting();
    },
  };
}
