/** Edges in CSS pixels, in the coordinates of events and client rectangles. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a card stands. */
export interface Place extends Box {
  /** 1, or less under pinch zoom: the card is laid out larger than its box and scaled down. */
  readonly scale: number;
  /** Below the mark, or right of it in vertical text. */
  readonly isAfter: boolean;
}

/** How the marked text runs: direction if horizontal. */
export type Flow = 'ltr' | 'rtl' | 'vertical';

/** Between the marked line and the card: near enough for the pointer to travel, clear of the line. */
const GAP = 6;

/** Kept free between the card and the viewport's edge. */
const MARGIN = 8;

/**
 * Less shows not even a name: rather cover a line of the page than open a useless card. A screen of 320
 * by 256 pixels, which is 400 % zoom, has so much above or below any line.
 */
const MIN_HEIGHT = 96;

/** In line heights. A name that wraps is two lines high, however far apart; more is another column. */
const MAX_LINES = 5;

/**
 * Where a card of this size goes: below the mark, or above it when there is more room, and shifted
 * sideways to stay in the viewport; beside the mark in vertical text. It never covers the marked
 * line; a viewport too small for that gets the card at the edge farther from it.
 */
export function placeCard({
  mark,
  width,
  height,
  viewport,
  pinch,
  flow,
  isSheet,
  before,
}: {
  mark: Box;
  width: number;
  height: number;
  /** What the reader sees: under pinch zoom a part of the layout. */
  viewport: Box;
  /** How far she has pinched: the layout is so many times as wide as what she sees of it. */
  pinch: number;
  flow: Flow;
  /** For touch: across the whole viewport, at its edge. */
  isSheet: boolean;
  /** Where it stood until now: it does not change sides without need. */
  before: Place | null;
}): Place {
  const seen = viewport.right - viewport.left;
  // A card that fits into the layout is scaled down to what is seen of it, and no further.
  const scale = Math.min(1, seen / Math.min(width + 2 * MARGIN, seen * pinch));
  // Vertical text is horizontal text turned over, with columns for lines.
  const turn = turnFor(isSheet ? 'ltr' : flow);
  const line = turn(mark);
  const view = inset(turn(viewport), isSheet ? 0 : MARGIN * scale);
  const size = turn({ left: 0, top: 0, right: width * scale, bottom: height * scale });
  const roomAfter = view.bottom - line.bottom - GAP;
  const roomBefore = line.top - GAP - view.top;
  const isAfter =
    before?.isAfter === false
      ? roomBefore < size.bottom && roomBefore < roomAfter
      : roomAfter >= size.bottom || roomAfter >= roomBefore;
  const room = Math.max(isAfter ? roomAfter : roomBefore, MIN_HEIGHT * scale);
  const high = Math.min(size.bottom, room, view.bottom - view.top);
  const wide = isSheet ? seen : Math.min(size.right, view.right - view.left);
  const beside = isAfter ? line.bottom + GAP : line.top - GAP - high;
  const atEdge = isAfter ? view.bottom : view.top;
  const left = clamp(flow === 'rtl' ? line.right - wide : line.left, view.left, view.right - wide);
  const top = clamp(isSheet ? atEdge : beside, view.top, view.bottom - high);
  return { ...turn({ left, top, right: left + wide, bottom: top + high }), scale, isAfter };
}

/**
 * What the card stays clear of, of a name's boxes: both lines of a name that wraps, but only the
 * part pointed at of one that goes on in the next column.
 */
export function clearOf(boxes: readonly [Box, ...Box[]], part: number, flow: Flow): Box {
  const turn = turnFor(flow);
  const lines = boxes.map(turn);
  const own = turn(boxes[part] ?? boxes[0]);
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const isWrapped = bottom - top <= MAX_LINES * (own.bottom - own.top);
  // Field by field: a browser's rectangle has its fields from its prototype.
  return turn(isWrapped ? { left: own.left, right: own.right, top, bottom } : own);
}

/**
 * Whether a pointer there is still on its way between mark and card: in the smallest box around
 * both, with the gap's width to spare.
 */
export function isBetween({ x, y }: { x: number; y: number }, mark: Box, card: Box): boolean {
  return (
    x >= Math.min(mark.left, card.left) - GAP &&
    x <= Math.max(mark.right, card.right) + GAP &&
    y >= Math.min(mark.top, card.top) - GAP &&
    y <= Math.max(mark.bottom, card.bottom) + GAP
  );
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function turnFor(flow: Flow): (box: Box) => Box {
  return flow === 'vertical'
    ? ({ left, top, right, bottom }) => ({ left: top, top: left, right: bottom, bottom: right })
    : (box) => box;
}

function inset({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left + by, top: top + by, right: right - by, bottom: bottom - by };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
