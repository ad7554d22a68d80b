import type { FromCard } from '../messages/card-port-message.ts';
import type { CardFrame } from './card-frame.ts';
import { boxesOf, type Marks } from './marks.ts';
import type { PlacedMention } from './page-mentions.ts';
import { isBetween, placeCard, type Box } from './place-card.ts';

/** The card's size until it has been painted, in CSS pixels: most cards fill it. */
const FIRST_SIZE = { width: 360, height: 420 };

interface OpenCard {
  /** What had the focus before the card took it; given back when it closes. */
  readonly focusBefore: HTMLElement | null;
}

/** Which card is open, where, and when it closes. */
export interface OpenCards {
  isOpen(): boolean;
  isNear(point: { x: number; y: number }): boolean;
  onOpen(placed: PlacedMention): void;
  onClose(): void;
  onMessage(message: FromCard): void;
  /** Opens the card of the mark at the caret, else of the one after the last opened, with focus. */
  openNext(): void;
}

export function openCards({
  frame,
  marks,
  signal,
}: {
  frame: CardFrame;
  marks: Marks;
  signal: AbortSignal;
}): OpenCards {
  let current: OpenCard | null = null;
  /** Whose card is open, or was opened last. */
  let last: PlacedMention | null = null;
  let size = FIRST_SIZE;
  let box: Box | null = null;

  const isOpen = () => current !== null && frame.isShown();

  const open = (placed: PlacedMention, focus: boolean) => {
    const anchor = boxesOf(placed)[0];
    if (!anchor) return;
    size = FIRST_SIZE;
    box = placeCard({ mark: anchor, card: size, viewport: viewport() });
    const { entity, reason } = placed.mention;
    const request = { entity, reason, text: placed.text, focus };
    // Before the frame takes it; from card to card it stays what it was before the first.
    const kept = isOpen() ? current?.focusBefore : null;
    const focusBefore = focus ? (kept ?? focusedElement()) : null;
    if (!frame.show(request, box, parentFor(placed))) return;
    current = { focusBefore };
    last = placed;
    if (focus) frame.focus();
  };

  const close = () => {
    if (!current) return;
    const { focusBefore } = current;
    current = null;
    frame.hide();
    focusBefore?.focus({ preventScroll: true });
  };

  const follow = () => {
    if (!current || !last) return;
    const anchor = boxesOf(last)[0];
    const { height } = viewport();
    if (!anchor || anchor.bottom < 0 || anchor.top > height) return close();
    box = placeCard({ mark: anchor, card: size, viewport: viewport() });
    frame.move(box);
  };

  addEventListener('scroll', follow, { capture: true, passive: true, signal });
  addEventListener('resize', follow, { passive: true, signal });
  addEventListener('pagehide', close, { signal });

  return {
    isOpen,

    isNear(point) {
      if (!current || !last || !box) return false;
      const card = box;
      return boxesOf(last).some((anchor) => isBetween(point, anchor, card));
    },

    onOpen(placed) {
      if (!isOpen() || !isSamePlace(placed, last)) open(placed, false);
    },

    onClose: close,

    onMessage(message) {
      if (message.type === 'close') return close();
      if (message.type !== 'painted') return;
      size = { ...FIRST_SIZE, height: Math.min(message.height, FIRST_SIZE.height) };
      follow();
    },

    openNext() {
      const { shown } = marks;
      const next = shown[shown.findIndex((mark) => isSamePlace(mark, last)) + 1] ?? shown[0];
      const placed = marks.markAtCaret() ?? next;
      if (!placed) return;
      placed.block.nodes[0]?.parentElement?.scrollIntoView({ block: 'nearest' });
      open(placed, true);
    },
  };
}

/** Mentions are decided anew after each change of the page: the place is what stays. */
function isSamePlace(a: PlacedMention, b: PlacedMention | null): boolean {
  return b !== null && a.mention.start === b.mention.start && a.block.nodes[0] === b.block.nodes[0];
}

/** All but a modal dialog or a fullscreen element is inert or unseen while there is one. */
function parentFor({ block }: PlacedMention): Element {
  const element = block.nodes[0]?.parentElement;
  return element?.closest('dialog:modal, :fullscreen') ?? document.documentElement;
}

function focusedElement(): HTMLElement | null {
  return document.activeElement instanceof HTMLElement ? document.activeElement : null;
}

function viewport(): { width: number; height: number } {
  return { width: document.documentElement.clientWidth, height: innerHeight };
}
