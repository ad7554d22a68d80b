import { expect, test } from 'vitest';
import { problemsAfter } from '../write-fixture-pack.ts';

const DATE = 'from: 2015-05-04, basis: stated, words: On 4 May 2015';

function problemsOfDate(date: string): string[] {
  return problemsAfter(['facts/bridge.yaml', DATE, date]);
}

test.each([
  ['2015-02-30', '2015-02-30 is not in the calendar; correct it.'],
  ['2015-13', '2015-13 is not in the calendar; correct it.'],
  ['1899-12-31', '1899-12-31 is before 1900; correct the year.'],
  [
    '2015-06-01',
    "2015-06-01 is after the pack's own month (asOf: 2015-05); correct the date, or asOf in pack.yaml.",
  ],
  [
    '2016',
    "2016 is after the pack's own month (asOf: 2015-05); correct the date, or asOf in pack.yaml.",
  ],
])('%s is refused', (date, message) => {
  expect(problemsOfDate(`from: ${date}, basis: inferred`)).toEqual([
    `facts/bridge.yaml:7: ${message}`,
  ]);
});

test.each(['2015', '2015-05', '2015-05-31', '2012-02-29', '1900'])('%s is a date', (date) => {
  expect(problemsOfDate(`from: ${date}, basis: inferred`)).toEqual([]);
});

test('a range runs forwards', () => {
  expect(problemsOfDate('from: 2015-05-04, to: 2015-05-03, basis: inferred')).toEqual([
    'facts/bridge.yaml:7: the range ends (2015-05-03) before it begins (2015-05-04); swap them.',
  ]);
  expect(problemsOfDate('from: 2015-05-04, to: 2015, basis: inferred')).toEqual([]);
});

test('the dates of events are checked too', () => {
  expect(problemsAfter(['events.yaml', '2015-05-04', '2015-05-32'])).toEqual([
    'events.yaml:3: 2015-05-32 is not in the calendar; correct it.',
  ]);
});

test('what is not a date at all is told how to write one', () => {
  const [problem] = problemsAfter(['facts/offices.yaml', 'from: 2014', 'from: last year']);
  expect(problem).toMatch(
    /^facts\/offices\.yaml:7: date\.from: "last year" does not fit; write 2020, /,
  );
});
