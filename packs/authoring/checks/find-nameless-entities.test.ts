import { expect, test } from 'vitest';
import { problemsAfter } from '../write-fixture-pack.ts';

test('an entity needs a name', () => {
  expect(
    problemsAfter(['entities/others.yaml', '  names:\n    always: { en: [Lune Bridge] }\n', '']),
  ).toEqual([
    'entities/others.yaml:1: lune-bridge has no name; add one under names: always, full-name or context.',
  ]);
});

test('a group of names with nothing in it is no name', () => {
  expect(
    problemsAfter(['entities/others.yaml', 'always: { en: [Lune Bridge] }', 'always: { en: [] }']),
  ).toEqual([
    'entities/others.yaml:6: lune-bridge has no name; add one under names: always, full-name or context.',
  ]);
});
