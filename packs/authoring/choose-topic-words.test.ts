import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildTopicGate } from '../../mentions/build-topic-gate.ts';
import { createTopicGate } from '../../mentions/topic-gate.ts';
import { chooseTopicWords, topicNames } from './choose-topic-words.ts';
import { readDraft } from './read-draft.ts';

const { pack } = readDraft(join(import.meta.dirname, '../../data'));
const words = chooseTopicWords(pack.entities);
const isAboutTopic = createTopicGate(buildTopicGate(words));

test('every name that stands for the subject has one of its words, as the finder sees it', () => {
  const names = topicNames(pack.entities).map(({ text }) => text);
  expect(names).toContain('Qassem Soleimani');
  expect(names.filter((name) => !isAboutTopic(`x ${name} x`))).toEqual([]);
});

test.each([
  'Kata’ib Hezbollah',
  "Kata'ib",
  'Soleimani’s death',
  'والحشد الشعبي',
  'Сулеймани',
  `${'word '.repeat(3000)}Soleimani`,
])('"%s" opens the gate', (text) => {
  expect(isAboutTopic(text)).toBe(true);
});

test.each([
  '',
  'The weather in Bolton',
  'Donald Trump spoke to Congress.',
  'Suleyman the Magnificent',
  'Most popular: a third-party cookie, and a party for it',
])('"%s" does not', (text) => {
  expect(isAboutTopic(text)).toBe(false);
});

test('general words are none of them', () => {
  const general = new Set(['force', 'attack', 'general', 'iran', 'embassy']);
  expect(words.map(({ text }) => text).filter((text) => general.has(text))).toEqual([]);
});

test('they are far fewer than the names', () => {
  const names = pack.entities.flatMap((entity) => entity.names);
  expect(words.length).toBeLessThan(names.length / 8);
});
