import { expect, test } from 'vitest';
import type { FactDate } from '../packs/pack-schema.ts';
import { dateBasis, formatFactDate, formatPartialDate } from './format-date.ts';
import type { Language } from './translate.ts';

/** Keys and their values, so that the tests do not hang on the wording. */
const language: Language = {
  t: (key, ...values) => [key, ...values].join(' '),
  locale: 'en-GB',
};

test.each([
  ['2019', '2019'],
  ['2019-06', 'June 2019'],
  ['2020-01-03', '3 Jan 2020'],
])('%s is written as known: %s', (date, written) => {
  expect(formatPartialDate(date, 'en-GB')).toBe(written);
});

test('in Persian a date keeps the calendar of the documents', () => {
  expect(formatPartialDate('2020-01-03', 'fa-IR')).toBe('۳ ژانویه ۲۰۲۰');
});

test('ranges and approximate dates say so', () => {
  const date: FactDate = { from: '2005', to: '2006', precision: 'range', basis: 'stated' };
  expect(formatFactDate(date, language)).toBe('date_range 2005 2006');
  expect(formatFactDate({ ...date, precision: 'approximate' }, language)).toBe(
    'date_approximate date_range 2005 2006',
  );
});

test('an inferred date says what was inferred', () => {
  const date: FactDate = { from: '2020-01-03', precision: 'day', basis: 'stated' };
  expect(dateBasis(date, language)).toBeNull();
  expect(dateBasis({ ...date, basis: 'year-inferred' }, language)).toBe('date_year_inferred');
  expect(dateBasis({ ...date, basis: 'inferred' }, language)).toBe('date_inferred');
});
