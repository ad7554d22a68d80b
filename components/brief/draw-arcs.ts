/** The height of one name beside the arcs, in CSS pixels at the usual size of text. */
export const ARC_ROW = 32;
/** The room beside the names, likewise. */
export const ARC_STRIP = 88;
/** How far the flattest arc stands out: enough for its arrow. */
const FLATTEST = 20;
const ARROW = 6;

/** A tie between two rows, drawn from the edge of one name to that of another. */
export interface Arc {
  readonly path: string;
  readonly arrow: string;
}

/** Arcs between rows counted from 0: the further apart two rows are, the further out their arc runs. */
export function drawArcs(ties: readonly { readonly from: number; readonly to: number }[]): Arc[] {
  const longest = Math.max(1, ...ties.map(({ from, to }) => Math.abs(from - to)));
  return ties.map(({ from, to }) => {
    const share = longest === 1 ? 0 : (Math.abs(from - to) - 1) / (longest - 1);
    const reach = FLATTEST + (ARC_STRIP - 2 - FLATTEST) * share;
    // A cubic curve comes as far as three quarters of its handles.
    const handle = Math.round(reach / 0.75);
    const [start, end] = [middleOf(from), middleOf(to)];
    return {
      path: `M2 ${start}C${handle} ${start} ${handle} ${end} ${ARROW} ${end}`,
      arrow: `M2 ${end}l${ARROW} ${-ARROW / 2}v${ARROW}z`,
    };
  });
}

function middleOf(row: number): number {
  return (row + 0.5) * ARC_ROW;
}
