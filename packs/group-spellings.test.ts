import { expect, test } from 'vitest';
import { groupSpellings } from './group-spellings.ts';

test('names stand by script and language, each once, in the order of the pack', () => {
  expect(
    groupSpellings([
      { text: 'Lind', lang: 'en' },
      { text: 'لیند', lang: 'fa' },
      { text: 'Линд', lang: 'ru' },
      { text: 'A. Lind', lang: 'en' },
      { text: 'ليند', lang: 'ar' },
      { text: 'Lind', lang: 'en' },
      { text: 'Lind', lang: 'de' },
    ]),
  ).toEqual([
    {
      script: 'Latn',
      languages: [
        { lang: 'en', names: ['Lind', 'A. Lind'] },
        { lang: 'de', names: ['Lind'] },
      ],
    },
    {
      script: 'Arab',
      languages: [
        { lang: 'fa', names: ['لیند'] },
        { lang: 'ar', names: ['ليند'] },
      ],
    },
    { script: 'Cyrl', languages: [{ lang: 'ru', names: ['Линд'] }] },
  ]);
});

test.each([
  ['هواپیمای MQ-9', 'Arab'],
  ['トランプ', 'Jpan'],
  ['伊朗', 'Hani'],
  ['이란', 'Kore'],
  ['17', 'Zyyy'],
])('%s is in %s', (text, script) => {
  expect(groupSpellings([{ text, lang: 'xx' }])).toMatchObject([{ script }]);
});
