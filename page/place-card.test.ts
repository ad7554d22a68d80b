import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clearOf, isBetween, overlap, placeCard, type Box } from './place-card.ts';

const viewport = box(0, 0, 1000, 800);
const ordinary = {
  width: 360,
  height: 420,
  viewport,
  pinch: 1,
  flow: 'ltr',
  isSheet: false,
  before: null,
} as const;

function box(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

const anyMark = fc
  .record({
    left: fc.integer({ min: 0, max: 990 }),
    top: fc.integer({ min: 0, max: 780 }),
    width: fc.integer({ min: 1, max: 300 }),
    height: fc.integer({ min: 8, max: 40 }),
  })
  .map(({ left, top, width, height }) => box(left, top, width, height));

test('the card stands below the mark when there is room', () => {
  const mark = box(100, 100, 120, 20);
  expect(placeCard({ ...ordinary, mark })).toEqual({
    ...box(100, 126, 360, 420),
    scale: 1,
    isAfter: true,
  });
});

test('it stands above a mark near the lower edge', () => {
  const mark = box(100, 700, 120, 20);
  expect(placeCard({ ...ordinary, mark })).toMatchObject({ ...box(100, 274, 360, 420) });
});

test('it is shifted in from the right edge', () => {
  const mark = box(950, 100, 40, 20);
  expect(placeCard({ ...ordinary, mark }).left).toBe(632);
});

test('in text that runs from right to left it ends where the mark ends', () => {
  const mark = box(600, 100, 120, 20);
  expect(placeCard({ ...ordinary, mark, flow: 'rtl' })).toMatchObject({ left: 360, right: 720 });
});

test('in vertical text it stands beside the mark, not over its column', () => {
  const mark = box(600, 100, 20, 120);
  const placed = placeCard({ ...ordinary, mark, flow: 'vertical' });
  expect(placed).toMatchObject({ ...box(626, 100, 360, 420) });
  const far = placeCard({ ...ordinary, mark: box(900, 100, 20, 120), flow: 'vertical' });
  expect(far).toMatchObject({ ...box(534, 100, 360, 420) });
});

test('in a low viewport it is as high as the room, and leaves the mark free', () => {
  const mark = box(10, 20, 100, 20);
  const placed = placeCard({ ...ordinary, mark, viewport: box(0, 0, 400, 300) });
  expect(placed).toMatchObject({ ...box(10, 46, 360, 246) });
});

test('a screen of 320 pixels gets a card of nearly its width', () => {
  const mark = box(10, 20, 100, 20);
  const placed = placeCard({ ...ordinary, mark, viewport: box(0, 0, 320, 640) });
  expect(placed).toMatchObject({ left: 8, right: 312, scale: 1 });
});

test('a card that shrinks or meets a scrolled mark keeps its side while there is room', () => {
  const mark = box(100, 450, 120, 20);
  const first = placeCard({ ...ordinary, mark });
  expect(first).toMatchObject({ isAfter: false, bottom: 444 });
  const painted = placeCard({ ...ordinary, mark, height: 200, before: first });
  expect(painted).toMatchObject({ isAfter: false, bottom: 444, top: 244 });
  const scrolled = placeCard({ ...ordinary, mark: box(100, 90, 120, 20), before: painted });
  expect(scrolled).toMatchObject({ isAfter: true, top: 116 });
});

test('a sheet lies along the edge that is away from the mark', () => {
  const phone = { ...ordinary, isSheet: true, viewport: box(0, 0, 400, 800) };
  expect(placeCard({ ...phone, mark: box(10, 100, 90, 20) })).toMatchObject(box(0, 380, 400, 420));
  expect(placeCard({ ...phone, mark: box(10, 700, 90, 20) })).toMatchObject(box(0, 0, 400, 420));
  expect(placeCard({ ...phone, mark: box(10, 370, 90, 20) })).toMatchObject(box(0, 396, 400, 404));
});

test('under pinch zoom the card lies in what is seen, scaled down just as far as it must', () => {
  // A phone of 400 pixels, pinched to see 200 of them.
  const phone = { ...ordinary, viewport: box(150, 300, 200, 400), pinch: 2 };
  const placed = placeCard({ ...phone, mark: box(160, 320, 90, 20) });
  expect(placed.scale).toBeCloseTo(200 / 376);
  expect(placed.left).toBeGreaterThanOrEqual(150);
  expect(placed.right).toBeLessThanOrEqual(350);
  expect((placed.right - placed.left) / placed.scale).toBeCloseTo(360);
  // A wide window has room for all of it, as large as the reader made everything.
  const wide = { ...ordinary, viewport: box(100, 100, 500, 400), pinch: 2 };
  expect(placeCard({ ...wide, mark: box(160, 120, 90, 20) }).scale).toBe(1);
});

test('wherever the mark is, the card is inside the viewport and beside the mark where that can be', () => {
  fc.assert(
    fc.property(anyMark, fc.constantFrom('ltr', 'rtl'), fc.boolean(), (mark, flow, isSheet) => {
      const placed = placeCard({ ...ordinary, mark, flow, isSheet });
      const margin = isSheet ? 0 : 8;
      expect(placed.left).toBeGreaterThanOrEqual(margin);
      expect(placed.right).toBeLessThanOrEqual(1000 - margin);
      expect(placed.top).toBeGreaterThanOrEqual(margin);
      expect(placed.bottom).toBeLessThanOrEqual(800 - margin);
      expect(overlap({ ...mark, left: 0, right: 1000 }, placed)).toBe(false);
    }),
  );
});

test('at 400 % zoom no line is covered either', () => {
  const small = { ...ordinary, viewport: box(0, 0, 320, 256) };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 228 }), (top) => {
      const mark = box(20, top, 120, 28);
      expect(overlap(mark, placeCard({ ...small, mark }))).toBe(false);
    }),
  );
});

test('of a name that wraps both lines stay free, of one in two columns the part pointed at', () => {
  const wrapped = [box(300, 100, 90, 20), box(10, 124, 60, 20)] as const;
  expect(clearOf(wrapped, 0, 'ltr')).toEqual(box(300, 100, 90, 44));
  expect(clearOf(wrapped, 1, 'ltr')).toEqual(box(10, 100, 60, 44));
  const columns = [box(10, 700, 90, 20), box(400, 10, 60, 20)] as const;
  expect(clearOf(columns, 1, 'ltr')).toEqual(columns[1]);
  const vertical = [box(300, 500, 20, 90), box(276, 10, 20, 60)] as const;
  expect(clearOf(vertical, 0, 'vertical')).toEqual(box(276, 500, 44, 90));
});

test('on the way from mark to card the pointer is between them, beside them it is not', () => {
  const mark = box(100, 100, 60, 20);
  const placed = placeCard({ ...ordinary, mark });
  expect(isBetween({ x: 130, y: 123 }, mark, placed)).toBe(true);
  expect(isBetween({ x: 130, y: 300 }, mark, placed)).toBe(true);
  expect(isBetween({ x: 130, y: 80 }, mark, placed)).toBe(false);
  expect(isBetween({ x: 500, y: 300 }, mark, placed)).toBe(false);
});
