import { expect, test } from 'vitest';
import { compareFactDates } from './compare-fact-dates.ts';
import type { FactDate } from './pack-schema.ts';

function date(from: string, to?: string): FactDate {
  return { from, ...(to === undefined ? {} : { to }), precision: 'range', basis: 'stated' };
}

test('earlier dates come first, wholes before their parts, undated last', () => {
  const sorted = [
    date('2007'),
    date('2007', '2008'),
    date('2007-01'),
    date('2007-01-02'),
    date('2019'),
    null,
    null,
  ];
  const mixed = [4, 6, 2, 0, 5, 3, 1].map((at) => sorted[at] ?? null);
  expect(mixed.toSorted(compareFactDates)).toEqual(sorted);
});
