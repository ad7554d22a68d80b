import { expect, test } from 'vitest';
import { problemsAfter } from '../write-fixture-pack.ts';

test('a fact leads only on cards of entities it is about', () => {
  expect(
    problemsAfter(['facts/bridge.yaml', 'lead: [lune-bridge]', 'lead: [harbour-trust]']),
  ).toEqual([
    'facts/bridge.yaml:4: lead names "harbour-trust", but the fact is not about it; add it to about or remove it from lead.',
  ]);
});
