import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBetween, placeCard } from './place-card.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 360, height: 420 };

test('the card stands below the mark when there is room', () => {
  const mark = { left: 100, top: 100, width: 120, height: 20 };
  expect(placeCard({ mark, card, viewport })).toEqual({
    left: 100,
    top: 126,
    width: 360,
    height: 420,
  });
});

test('it stands above a mark near the lower edge', () => {
  const mark = { left: 100, top: 700, width: 120, height: 20 };
  expect(placeCard({ mark, card, viewport })).toMatchObject({ top: 274, height: 420 });
});

test('it is shifted in from the right edge', () => {
  const mark = { left: 950, top: 100, width: 40, height: 20 };
  expect(placeCard({ mark, card, viewport }).left).toBe(632);
});

test('in a low viewport it is as high as the room, and leaves the mark free', () => {
  const mark = { left: 10, top: 20, width: 100, height: 20 };
  const placed = placeCard({ mark, card, viewport: { width: 400, height: 300 } });
  expect(placed).toEqual({ left: 10, top: 46, width: 360, height: 246 });
});

test('wherever the mark is, the card is inside the viewport and beside the mark where that can be', () => {
  const marks = fc.record({
    left: fc.integer({ min: 0, max: 990 }),
    top: fc.integer({ min: 0, max: 780 }),
    width: fc.integer({ min: 1, max: 300 }),
    height: fc.integer({ min: 8, max: 40 }),
  });
  fc.assert(
    fc.property(marks, (mark) => {
      const placed = placeCard({ mark, card, viewport });
      expect(placed.left).toBeGreaterThanOrEqual(8);
      expect(placed.left + placed.width).toBeLessThanOrEqual(viewport.width - 8);
      expect(placed.top).toBeGreaterThanOrEqual(8);
      expect(placed.top + placed.height).toBeLessThanOrEqual(viewport.height - 8);
      const isClear =
        placed.top >= mark.top + mark.height || placed.top + placed.height <= mark.top;
      expect(isClear).toBe(true);
    }),
  );
});

test('on the way from mark to card the pointer is between them, beside them it is not', () => {
  const mark = { left: 100, top: 100, width: 60, height: 20 };
  const placed = placeCard({ mark, card, viewport });
  expect(isBetween({ x: 130, y: 123 }, mark, placed)).toBe(true);
  expect(isBetween({ x: 130, y: 300 }, mark, placed)).toBe(true);
  expect(isBetween({ x: 130, y: 80 }, mark, placed)).toBe(false);
  expect(isBetween({ x: 500, y: 300 }, mark, placed)).toBe(false);
});
