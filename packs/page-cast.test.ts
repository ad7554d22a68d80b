import { expect, test } from 'vitest';
import type { BriefMention } from './brief.ts';
import { pageCast } from './page-cast.ts';

function named(entity: string, rest: Partial<BriefMention> = {}): BriefMention {
  return { entity, text: entity, reason: 'full-name', trust: 'trusted', marked: true, ...rest };
}

test('those named most come first, of equals the one named first', () => {
  const { top, entities, mentions } = pageCast([
    named('a'),
    named('b'),
    named('c'),
    named('b'),
    named('c', { marked: false }),
  ]);
  expect(top).toEqual([
    { entity: 'b', mentions: [1, 3] },
    { entity: 'c', mentions: [2, 4] },
    { entity: 'a', mentions: [0] },
  ]);
  expect([entities, mentions]).toEqual([3, 5]);
});

test('no more than five are listed, but all are counted', () => {
  const { top, entities } = pageCast([...'abcdefg'].map((entity) => named(entity)));
  expect(top.map(({ entity }) => entity).join('')).toBe('abcde');
  expect(entities).toBe(7);
});

test('beside marked entities those that are not do not count, nor do doubtful names', () => {
  const cast = pageCast([
    named('a'),
    named('iran', { marked: false }),
    named('b', { trust: 'possible', marked: false }),
  ]);
  expect(cast).toMatchObject({ isMarked: true, entities: 1, mentions: 1 });
});

test('where nothing is marked, what was found is told all the same', () => {
  expect(pageCast([named('iran', { marked: false })])).toEqual({
    isMarked: false,
    entities: 1,
    mentions: 1,
    top: [{ entity: 'iran', mentions: [0] }],
  });
  expect(pageCast([])).toEqual({ isMarked: false, entities: 0, mentions: 0, top: [] });
});
