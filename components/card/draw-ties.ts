/** The strip between the two columns of names, in CSS pixels at the usual size of text. */
export const TIE_STRIP = 56;
/** The height of one name with its tie, likewise. */
export const TIE_ROW = 56;
/** Of the dot that is the card's own entity. */
const OWN_RADIUS = 6;
const ARROW = 6;

/** The drawn part of a graph of ties: paths of an SVG, `TIE_STRIP` wide and `height` high. */
export interface TieDrawing {
  readonly height: number;
  readonly own: { readonly x: number; readonly y: number; readonly radius: number };
  readonly edges: readonly string[];
  readonly arrows: readonly string[];
}

/**
 * Ties that come in stand on the left and run to the dot in the middle, those that go out run from it
 * to the right. Each column is centred by itself.
 */
export function drawTies(incoming: number, outgoing: number): TieDrawing {
  const height = Math.max(incoming, outgoing, 1) * TIE_ROW;
  const x = TIE_STRIP / 2;
  const y = height / 2;
  const own = { x, y, radius: OWN_RADIUS };
  const ins = rows(incoming, height).map((row) => edge({ x: 0, y: row }, { x: x - OWN_RADIUS, y }));
  const outs = rows(outgoing, height).map((row) =>
    edge({ x: x + OWN_RADIUS, y }, { x: TIE_STRIP - ARROW, y: row }),
  );
  const tips = rows(outgoing, height).map((row) => arrow(TIE_STRIP, row));
  return {
    height,
    own,
    edges: [...ins, ...outs],
    arrows: incoming > 0 ? [arrow(x - OWN_RADIUS, y), ...tips] : tips,
  };
}

function rows(count: number, height: number): number[] {
  const top = (height - count * TIE_ROW) / 2;
  return Array.from({ length: count }, (_, index) => top + (index + 0.5) * TIE_ROW);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Leaves and arrives level, so that neighbouring edges part at once. */
function edge(from: Point, to: Point): string {
  const middle = (from.x + to.x) / 2;
  return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
}

/** A small triangle with its tip there, pointing right. */
function arrow(x: number, y: number): string {
  return `M${x} ${y}l${-ARROW} ${-ARROW / 2}v${ARROW}z`;
}
