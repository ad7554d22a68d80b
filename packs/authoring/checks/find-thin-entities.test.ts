import { expect, test } from 'vitest';
import { problemsAfter } from '../write-fixture-pack.ts';

test('a core or supporting entity has three facts, or says why not', () => {
  expect(
    problemsAfter(['entities/others.yaml', '  fewFacts: The documents name it only twice.\n', '']),
  ).toEqual([
    'entities/others.yaml:8: the supporting entity lune-bridge-company has 2 of at least 3 facts; add facts, or say why there are no more in fewFacts.',
  ]);
});

test('an entity of the background may have fewer', () => {
  expect(
    problemsAfter(['entities/others.yaml', 'prominence: background', 'prominence: core']),
  ).toEqual([
    'entities/others.yaml:16: the core entity harbour-trust has 1 of at least 3 facts; add facts, or say why there are no more in fewFacts.',
  ]);
});
