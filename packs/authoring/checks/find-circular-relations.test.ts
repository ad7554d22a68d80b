import { expect, test } from 'vitest';
import { problemsAfter } from '../write-fixture-pack.ts';

function partOf(from: string, to: string): string {
  return `- { from: ${from}, type: part-of, to: ${to}, facts: [company-part-of-trust, bridge-closed] }\n`;
}

const FIRST = '- from: lune-bridge-company\n';

test('nothing is a part of itself through others', () => {
  const circle =
    partOf('harbour-trust', 'lune-bridge') + partOf('lune-bridge', 'lune-bridge-company');
  expect(problemsAfter(['relations.yaml', FIRST, circle + FIRST])).toEqual([
    'relations.yaml:1: part-of runs in a circle: harbour-trust → lune-bridge → lune-bridge-company → harbour-trust; remove one of these relations.',
    'relations.yaml:2: part-of runs in a circle: lune-bridge → lune-bridge-company → harbour-trust → lune-bridge; remove one of these relations.',
    'relations.yaml:5: part-of runs in a circle: lune-bridge-company → harbour-trust → lune-bridge → lune-bridge-company; remove one of these relations.',
  ]);
});

test('a chain of parts is no circle', () => {
  expect(
    problemsAfter(['relations.yaml', FIRST, partOf('lune-bridge', 'lune-bridge-company') + FIRST]),
  ).toEqual([]);
});

test('no relation leads back to where it starts', () => {
  expect(problemsAfter(['relations.yaml', 'to: harbour-trust', 'to: lune-bridge-company'])).toEqual(
    ['relations.yaml:3: "lune-bridge-company" part-of itself; correct from or to.'],
  );
});
