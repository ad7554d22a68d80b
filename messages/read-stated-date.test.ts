import { expect, test } from 'vitest';
import { readStatedDate } from './read-stated-date.ts';

test.each([
  ['2020-01-03', '2020-01-03'],
  [' 2020-01-03T23:59:59-08:00', '2020-01-03'],
  ['2020-01-03 10:00', '2020-01-03'],
  ['2020-02-30', null],
  ['2020-13-01', null],
  ['2020-01-031', null],
  ['January 3, 2020', null],
  ['', null],
  [null, null],
])('"%s" is the day %s', (stated, day) => {
  expect(readStatedDate(stated)).toBe(day);
});
