import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildIndex } from '../../mentions/build-index.ts';
import { createFinder } from '../../mentions/create-finder.ts';
import { openIndex } from '../../mentions/open-index.ts';
import { chooseTopicWords, topicNames } from './choose-topic-words.ts';
import { readDraft } from './read-draft.ts';

const { pack } = readDraft(join(import.meta.dirname, '../../data'));
const words = chooseTopicWords(pack.entities);
const index = buildIndex([
  { id: 'topic', prominence: 'core', names: words, roles: [], lookalikes: [] },
]);
const find = createFinder(openIndex(index));

test('every name that stands for the subject has one of its words, as the finder sees it', () => {
  const names = topicNames(pack.entities).map(({ text }) => text);
  const missed = names.filter((text) => find(`x ${text} x`).length === 0);
  expect(names).toContain('Qassem Soleimani');
  expect(missed).toEqual([]);
});

test('general words are none of them', () => {
  const general = new Set(['force', 'attack', 'general', 'iran', 'embassy']);
  expect(words.map(({ text }) => text).filter((text) => general.has(text))).toEqual([]);
});

test('they are far fewer than the names', () => {
  const names = pack.entities.flatMap((entity) => entity.names);
  expect(words.length).toBeLessThan(names.length / 8);
});
