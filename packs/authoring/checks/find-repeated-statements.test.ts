import { expect, test } from 'vitest';
import { problemsAfter } from '../write-fixture-pack.ts';

test('a fact is stored once', () => {
  expect(
    problemsAfter([
      'facts/offices.yaml',
      'The Harbour Trust owned the bridge company.',
      'ada lind had the Lune-Bridge closed!',
    ]),
  ).toEqual([
    'facts/offices.yaml:11: the same statement as fact "bridge-closed"; keep one and give it the evidence of both.',
  ]);
});
