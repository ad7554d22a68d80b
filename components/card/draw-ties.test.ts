import { expect, test } from 'vitest';
import { drawTies, TIE_ROW, TIE_STRIP } from './draw-ties.ts';

/** Where each edge begins and ends: `x,y→x,y`. */
function ends(incoming: number, outgoing: number): string[] {
  return drawTies(incoming, outgoing).edges.map((path) => {
    const numbers = path.match(/[\d.]+/g) ?? [];
    return `${numbers[0]},${numbers[1]}→${numbers.at(-2)},${numbers.at(-1)}`;
  });
}

test('a tie that goes out runs from the dot to its row', () => {
  expect(ends(0, 1)).toEqual([`${TIE_STRIP / 2 + 6},28→${TIE_STRIP - 6},28`]);
});

test('a tie that comes in runs from its row to the dot', () => {
  expect(ends(1, 0)).toEqual([`0,28→${TIE_STRIP / 2 - 6},28`]);
});

test('the shorter column is centred beside the longer one', () => {
  const { height, own } = drawTies(1, 3);
  expect(height).toBe(3 * TIE_ROW);
  expect(own.y).toBe(height / 2);
  expect(ends(1, 3)[0]).toContain(`0,${height / 2}→`);
});

test('every tie has its edge, and each that goes out its arrow; those that come in share one', () => {
  const { edges, arrows } = drawTies(15, 25);
  expect(new Set(edges).size).toBe(40);
  expect(arrows).toHaveLength(26);
});
