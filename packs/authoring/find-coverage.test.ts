import { expect, test } from 'vitest';
import { findCoverage, isUncovered } from './find-coverage.ts';
import { readPackSource } from './read-pack-source.ts';
import { writeFixturePack } from './write-fixture-pack.ts';
import type { Change } from './write-fixture-pack.ts';

function coverageAfter(...changes: Change[]) {
  const { pack, leftOut, problems } = readPackSource(writeFixturePack(changes).dir, null);
  if (pack === null) throw new Error(problems[0]?.message ?? 'No pack.');
  return findCoverage(pack, leftOut);
}

test('every paragraph has the facts that rest on it, or the reason why it has none', () => {
  expect(coverageAfter()).toEqual([
    { document: '000', paragraph: 1, facts: ['bridge-closed'], leftOut: null },
    { document: '001', paragraph: 1, facts: [], leftOut: 'The headline.' },
    {
      document: '001',
      paragraph: 2,
      facts: ['bridge-closed', 'bolts-broke', 'lind-was-mayor'],
      leftOut: null,
    },
    {
      document: '001',
      paragraph: 3,
      facts: ['company-denied-fault', 'company-part-of-trust'],
      leftOut: null,
    },
    { document: '001', paragraph: 4, facts: [], leftOut: 'A link.' },
  ]);
});

test('a paragraph with neither is uncovered', () => {
  const coverage = coverageAfter([
    'left-out.yaml',
    '  - { document: 001, paragraph: 4, reason: A link. }\n',
    '',
  ]);
  expect(coverage.filter(isUncovered).map(({ paragraph }) => paragraph)).toEqual([4]);
});
