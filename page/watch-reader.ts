import type { PlacedMention } from './page-mentions.ts';

/** The pointer must rest this long on a mark, in milliseconds: reading over it opens nothing. */
const REST = 300;

/** And be away from mark and card this long before the card closes: time to cut a corner. */
const LEAVE = 300;

type Timer = ReturnType<typeof setTimeout>;

/**
 * Turns what the reader does into wishes: opening a mark's card, closing it. Listens only; the page
 * gets every event that is its own, but for the Escape that closes a card.
 */
export function watchReader({
  markAt,
  isOpen,
  isNear,
  isHost,
  onOpen,
  onLeave,
  onClose,
  signal,
}: {
  markAt: (x: number, y: number) => PlacedMention | null;
  isOpen: () => boolean;
  /** Whether a pointer there is on the open mark, on its card, or between them. */
  isNear: (point: { x: number; y: number }) => boolean;
  isHost: (target: EventTarget | null) => boolean;
  onOpen: (mention: PlacedMention, point: { x: number; y: number }, isTap: boolean) => void;
  /** The pointer has gone elsewhere, or pressed there. */
  onLeave: () => void;
  onClose: () => void;
  signal: AbortSignal;
}): { onEvent: (event: Event) => void; onHostEvent: (event: Event) => void } {
  let restTimer: Timer | undefined;
  let leaveTimer: Timer | undefined;

  const stay = () => {
    clearTimeout(leaveTimer);
    leaveTimer = undefined;
  };
  const stopWaiting = () => {
    clearTimeout(restTimer);
    stay();
  };
  const openAt = (x: number, y: number, isTap: boolean) => {
    const mark = markAt(x, y);
    if (mark) onOpen(mark, { x, y }, isTap);
    else if (isTap) onLeave();
  };

  const onPointerMove = ({
    clientX: x,
    clientY: y,
    pointerType,
    buttons,
    target,
  }: PointerEvent) => {
    if (pointerType === 'touch' || isHost(target)) return;
    clearTimeout(restTimer);
    // A pressed button is a selection or a drag under way.
    if (buttons === 0) restTimer = setTimeout(openAt, REST, x, y, false);
    if (!isOpen()) return;
    if (isNear({ x, y })) stay();
    else leaveTimer ??= setTimeout(onLeave, LEAVE);
  };

  const onPointerDown = ({ target, pointerType }: PointerEvent) => {
    // A finger that comes down may be about to scroll; whether it taps, the click tells.
    if (pointerType === 'touch' || isHost(target)) return;
    stopWaiting();
    onLeave();
  };

  const onClick = (event: MouseEvent) => {
    const { clientX, clientY, target } = event;
    const isTap = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!isTap || !event.isTrusted || isHost(target)) return;
    // A tap on a link goes where the link goes.
    if (target instanceof Element && target.closest('a[href]')) onLeave();
    else openAt(clientX, clientY, true);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    clearTimeout(restTimer);
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
    scroll: () => clearTimeout(restTimer),
  };
  signal.addEventListener('abort', stopWaiting, { once: true });

  return {
    onEvent(event) {
      const listener = listeners[event.type as keyof typeof listeners] as
        ((event: Event) => void) | undefined;
      listener?.(event);
    },
    onHostEvent({ type }) {
      if (type.startsWith('pointer')) stopWaiting();
    },
  };
}
