import type { PlacedMention } from './page-mentions.ts';
import { createRestTimer } from './rest-timer.ts';

/** What opens a mark's card: a pointer at rest on it, a click, or a pointer with Alt held down. */
export type OpenBy = 'hover' | 'click' | 'modifier';

/** The pointer must be away from mark and card this long before the card closes: time to cut a corner. */
const LEAVE = 300;

/** The pointer counts as at rest after this long while it is not known what the reader chose. */
const REST = 300;

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
}): {
  onEvent: (type: string, event: Event) => void;
  /** The pointer has come into the card: from then on the page is told nothing of it. */
  onEnter: () => void;
} {
  let leaveTimer: Timer | undefined;
  let lastMove: PointerEvent | null = null;

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

  const onRest = (last: PointerEvent | KeyboardEvent) => {
    const chosen = choices();
    // A pressed button is a selection or a drag under way, and a finger has no rest.
    if (!chosen || !lastMove || lastMove.buttons !== 0 || lastMove.pointerType === 'touch') return;
    const isWanted = chosen.openBy === 'hover' || (chosen.openBy === 'modifier' && last.altKey);
    if (isWanted) openAt(lastMove.clientX, lastMove.clientY, false);
  };
  const rest = createRestTimer(() => choices()?.openDelay ?? REST, onRest, signal);

  const onPointerMove = (event: PointerEvent) => {
    lastMove = event;
    rest.restart(event);
    if (!isOpen() || event.pointerType === 'touch') return;
    if (isNear({ x: event.clientX, y: event.clientY })) stay();
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
    if (event.key === 'Alt' && choices()?.openBy === 'modifier') rest.restart(event);
    else rest.stop();
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
  };
  signal.addEventListener('abort', stay, { once: true });

  return {
    onEvent(type, event) {
      const listener = listeners[type as keyof typeof listeners] as
        ((event: Event) => void) | undefined;
      // A page may make up events, but opens and closes nothing with them.
      if (event.isTrusted) listener?.(event);
    },
    onEnter: stopWaiting,
  };
}
