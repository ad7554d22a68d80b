import { expect, test } from 'vitest';
import { dateAsText } from './date-as-text.ts';

test('a date is no more precise than it is written, and says what was inferred', () => {
  expect(dateAsText({ from: '2020-01-03', precision: 'day', basis: 'stated' })).toBe(
    '3 January 2020',
  );
  expect(dateAsText({ from: '2019-06', precision: 'month', basis: 'year-inferred' })).toBe(
    'June 2019 (year inferred)',
  );
  expect(dateAsText({ from: '2011', precision: 'approximate', basis: 'inferred' })).toBe(
    'about 2011 (inferred)',
  );
  expect(dateAsText({ from: '2005', to: '2006', precision: 'range', basis: 'stated' })).toBe(
    '2005 to 2006',
  );
});
