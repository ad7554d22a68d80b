import { expect, test } from 'vitest';
import { readPackSource } from '../../packs/authoring/read-pack-source.ts';
import { createDetector } from '../../tools/create-detector.ts';
import { hasSharedPassages, readOwnPassages, readSharedPassages } from './read-passages.ts';
import type { Passage } from './read-passages.ts';
import { scorePassages } from './score-passages.ts';
import { SCORED } from './scored-entities.ts';

const entities = readPackSource('data', null).pack?.entities ?? [];
const detect = createDetector(entities, { background: false });

/** What keeps a set from being good; the mistakes stand behind it, so that a failing test shows them. */
function shortcomings(passages: readonly Passage[], fewest: number): readonly string[] {
  const score = scorePassages(passages, detect, SCORED);
  const short = [
    passages.length < fewest ? `only ${passages.length} passages` : '',
    score.precision < 0.98 ? `precision ${score.precision}` : '',
    score.recall < 0.97 ? `recall ${score.recall}` : '',
    score.strict < 0.95 ? `strict ${score.strict}` : '',
    score.deceived > 0.01 ? `look-alikes taken ${score.deceived}` : '',
  ].filter((each) => each !== '');
  return short.length === 0 ? [] : [...short, ...score.mistakes];
}

test.each([
  ['first.txt', 200],
  ['second.txt', 80],
  ['third.txt', 50],
  ['fourth.txt', 190],
  ['fifth.txt', 490],
])('names are found and trusted in our own passages: %s', (file, fewest) => {
  expect(shortcomings(readOwnPassages(file), fewest)).toEqual([]);
});

test.skipIf(!hasSharedPassages())(
  'names are found and trusted in passages of other people’s texts (skipped without ../shared)',
  () => {
    expect(shortcomings(readSharedPassages(), 100)).toEqual([]);
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
