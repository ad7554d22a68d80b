import { expect, test } from 'vitest';
import { problemsAfter } from '../write-fixture-pack.ts';

test('a year that no cited document has was not stated', () => {
  expect(
    problemsAfter(['facts/offices.yaml', 'to: 2015-05, basis: inferred', 'basis: stated']),
  ).toEqual([
    'facts/offices.yaml:7: basis is "stated", but no cited document has the year 2014; write year-inferred or inferred.',
  ]);
});

test('the years of events are looked up in the documents of their facts', () => {
  expect(problemsAfter(['events.yaml', 'from: 2015-05-04', 'from: 2013'])).toEqual([
    'events.yaml:3: basis is "stated", but no cited document has the year 2013; write year-inferred or inferred.',
  ]);
});
