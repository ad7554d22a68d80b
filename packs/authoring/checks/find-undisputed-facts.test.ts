import { expect, test } from 'vitest';
import { problemsAfter } from '../write-fixture-pack.ts';

test('a disputed fact stands in a dispute', () => {
  expect(problemsAfter(['facts/offices.yaml', 'status: reported', 'status: disputed'])).toEqual([
    'facts/offices.yaml:6: the status is "disputed", but no dispute has this fact under a position; add it to one, or choose another status.',
  ]);
});
