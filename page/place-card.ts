/** Lengths in CSS pixels, in the viewport's own coordinates. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Between the marked line and the card: near enough for the pointer to travel, clear of the line. */
const GAP = 6;

/** Kept free between the card and the viewport's edge. */
const MARGIN = 8;

/**
 * Where a card of this size goes: below the mark, above it when there is more room, and shifted
 * sideways to stay in the viewport. It never covers the mark; a viewport too small for that gets the
 * card at the edge farther from it.
 */
export function placeCard({
  mark,
  card,
  viewport,
}: {
  mark: Box;
  card: { width: number; height: number };
  viewport: { width: number; height: number };
}): Box {
  const width = Math.min(card.width, viewport.width - 2 * MARGIN);
  const roomBelow = viewport.height - MARGIN - (mark.top + mark.height + GAP);
  const roomAbove = mark.top - GAP - MARGIN;
  const isBelow = roomBelow >= card.height || roomBelow >= roomAbove;
  const height = Math.min(card.height, Math.max(isBelow ? roomBelow : roomAbove, MIN_HEIGHT));
  const top = isBelow ? mark.top + mark.height + GAP : mark.top - GAP - height;
  const left = Math.min(mark.left, viewport.width - MARGIN - width);
  return {
    left: Math.max(left, MARGIN),
    top: Math.min(Math.max(top, MARGIN), viewport.height - MARGIN - height),
    width,
    height,
  };
}

/** Less shows no fact at all: rather cover a line of the page than open a useless card. */
const MIN_HEIGHT = 160;

/**
 * Whether a pointer there is still on its way between mark and card: in the smallest box around
 * both, with the gap's width to spare.
 */
export function isBetween(point: { x: number; y: number }, mark: Box, card: Box): boolean {
  return (
    point.x >= Math.min(mark.left, card.left) - GAP &&
    point.x <= Math.max(mark.left + mark.width, card.left + card.width) + GAP &&
    point.y >= Math.min(mark.top, card.top) - GAP &&
    point.y <= Math.max(mark.top + mark.height, card.top + card.height) + GAP
  );
}
