import { expect, test } from 'vitest';
import { readPackSource } from '../../packs/authoring/read-pack-source.ts';
import { createDetector } from '../../tools/create-detector.ts';
import { hasSharedPassages, readOwnPassages, readSharedPassages } from './read-passages.ts';
import type { Passage } from './read-passages.ts';
import { scorePassages } from './score-passages.ts';
import { SCORED } from './scored-entities.ts';

const entities = readPackSource('data', null).pack?.entities ?? [];
const detect = createDetector(entities, { background: false });

function expectGood(passages: readonly Passage[], fewest: number): void {
  expect(passages.length).toBeGreaterThanOrEqual(fewest);
  const score = scorePassages(passages, detect, SCORED);
  const mistakes = score.mistakes.join('\n');
  expect(score.precision, mistakes).toBeGreaterThanOrEqual(0.98);
  expect(score.recall, mistakes).toBeGreaterThanOrEqual(0.97);
  expect(score.strict, mistakes).toBeGreaterThanOrEqual(0.95);
  expect(score.deceived, mistakes).toBeLessThanOrEqual(0.01);
}

test('names are found and trusted in our own passages', () => {
  expectGood(readOwnPassages('first.txt'), 200);
});

test.skipIf(!hasSharedPassages())(
  'names are found and trusted in passages of other people’s texts (skipped without ../shared)',
  () => {
    expectGood(readSharedPassages(), 100);
  },
);

test('every other entity of the pack is found in a usual spelling', () => {
  const all = new Set(entities.map(({ id }) => id));
  const passages = readOwnPassages('every-entity.txt');
  const missed = passages
    .flatMap((passage) => scorePassages([passage], detect, all).mistakes)
    .filter((mistake) => mistake.includes('\tmissed\t'));
  expect(missed).toEqual([]);
});

test('a miss, a false alarm, other bounds and a look-alike taken all count', () => {
  const mention = {
    entity: 'tehran',
    reason: 'full-name',
    trust: 'trusted',
    marked: true,
  } as const;
  const label = { entity: 'tehran', start: 0, end: 6 };
  const passage = {
    id: 'x',
    text: 'Tehran, Tehran, Tehran Times',
    mentions: [label, { ...label, start: 8, end: 14 }],
    lookalikes: [{ start: 16, end: 22, looks_like: 'tehran' }],
  };
  const found = [
    { ...mention, start: 0, end: 5 },
    { ...mention, start: 16, end: 22 },
  ];
  expect(scorePassages([passage], () => found, new Set(['tehran']))).toMatchObject({
    precision: 0.5,
    recall: 0.5,
    strict: 0,
    deceived: 1,
  });
  expect(scorePassages([passage], () => found, new Set())).toMatchObject({ labels: 0 });
});
