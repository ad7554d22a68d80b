import { expect, test } from 'vitest';
import { problemsAfter } from '../write-fixture-pack.ts';

test('the facts of a relation are about both of its ends', () => {
  expect(problemsAfter(['relations.yaml', 'to: harbour-trust', 'to: ada-lind'])).toEqual([
    'relations.yaml:3: none of the relation\'s facts is about "ada-lind"; choose a fact that is, or add it to the fact\'s about.',
  ]);
});
