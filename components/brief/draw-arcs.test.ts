import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ARC_ROW, ARC_STRIP, drawArcs } from './draw-arcs.ts';

/** Start, the handles' x, and end of an arc. */
function numbersOf(path: string): number[] {
  return [...path.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
}

test('an arc runs from the middle of one row to the middle of the other, its arrow there', () => {
  const [arc] = drawArcs([{ from: 0, to: 2 }]);
  const [, startY, , , , , , endY] = numbersOf(arc?.path ?? '');
  expect([startY, endY]).toEqual([ARC_ROW / 2, ARC_ROW * 2.5]);
  expect(arc?.arrow).toContain(` ${ARC_ROW * 2.5}l`);
});

test('the further apart two rows are, the further out their arc runs, and never out of the strip', () => {
  const row = fc.integer({ min: 0, max: 60 });
  const tie = fc.tuple(row, row).filter(([from, to]) => from !== to);
  fc.assert(
    fc.property(fc.array(tie, { minLength: 1 }), (pairs) => {
      const ties = pairs.map(([from, to]) => ({ from, to, apart: Math.abs(from - to) }));
      const reaches = drawArcs(ties).map(({ path }) => 0.75 * (numbersOf(path)[2] ?? 0));
      for (const [index, reach] of reaches.entries()) {
        expect(reach).toBeLessThanOrEqual(ARC_STRIP);
        const nearer = ties.filter(({ apart }) => apart < (ties[index]?.apart ?? 0));
        for (const each of nearer) {
          expect(reaches[ties.indexOf(each)]).toBeLessThanOrEqual(reach);
        }
      }
    }),
  );
});
