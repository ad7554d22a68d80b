import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFactDates } from '../../packs/compare-fact-dates.ts';
import type { FactDate } from '../../packs/pack-schema.ts';
import { layOutTimeline } from './lay-out-timeline.ts';

function on(from: string, to?: string): FactDate {
  return { from, ...(to !== undefined && { to }), precision: 'day', basis: 'stated' };
}

test('one date stands in the middle, under its year', () => {
  expect(layOutTimeline([on('2020-01-03')])).toEqual({
    dots: [{ at: 0.5, row: 0 }],
    years: [{ at: 0.5, year: '2020' }],
    rows: 1,
  });
});

test('nothing to show takes no room', () => {
  expect(layOutTimeline([])).toEqual({ dots: [], years: [], rows: 0 });
});

test('the same date is piled up, another beside it', () => {
  const { dots, rows } = layOutTimeline([on('2019'), on('2019'), on('2019', '2020'), on('2020')]);
  expect(dots.map(({ row }) => row)).toEqual([0, 1, 0, 0]);
  expect(dots[0]?.at).toBe(dots[1]?.at);
  expect(rows).toBe(2);
});

test('more time between two dates takes more room, but not in proportion', () => {
  const { dots } = layOutTimeline([on('1979'), on('2019-12-31'), on('2020-01-01')]);
  const [first, second, third] = dots.map(({ at }) => at);
  const [years, day] = [(second ?? 0) - (first ?? 0), (third ?? 0) - (second ?? 0)];
  expect(years).toBeGreaterThan(day);
  expect(years).toBeLessThan(4 * day);
});

test('a year without room for its number goes without, the last one does not', () => {
  const years = Array.from({ length: 20 }, (_, index) => on(String(2000 + index)));
  const shown = layOutTimeline(years).years.map(({ year }) => year);
  expect(shown[0]).toBe('2000');
  expect(shown.at(-1)).toBe('2019');
  expect(shown.length).toBeLessThan(7);
});

const anyDate = fc
  .tuple(fc.integer({ min: 1900, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.boolean())
  .map(([year, month, isYear]) =>
    on(isYear ? `${year}` : `${year}-${String(month).padStart(2, '0')}`),
  );

test('dots run from 0 to 1 in the order of the dates, and no two dots or numbers touch', () => {
  fc.assert(
    fc.property(fc.array(anyDate, { maxLength: 60 }), (dates) => {
      const { dots, years } = layOutTimeline(dates.toSorted(compareFactDates));
      const places = dots.map(({ at }) => at);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places.every((at) => at >= 0 && at <= 1)).toBe(true);
      for (const row of Map.groupBy(dots, (dot) => dot.row).values()) {
        expect(row.slice(1).every(({ at }, index) => at - (row[index]?.at ?? 0) >= 0.045)).toBe(
          true,
        );
      }
      const numbers = years.map(({ at }) => at);
      expect(numbers.slice(1).every((at, index) => at - (numbers[index] ?? 0) >= 0.18)).toBe(true);
    }),
  );
});
