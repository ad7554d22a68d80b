import { expect, test } from 'vitest';
import { decide, reasonsOf } from './decide-examples.ts';
import { exampleEntity } from './example-entities.ts';

test('titles, days and the first words of sentences are no given names', () => {
  const text =
    'President Trump left. But Trump came back on Tuesday. Trump, Mr. Trump and US-Präsident Trump.';
  expect(decide([text]).every(({ trust }) => trust === 'trusted')).toBe(true);
});

test.each([
  'Two',
  'Several',
  'Według',
  'Podle',
  'Однако',
  'Проте',
  'Ayrıca',
  'Ook',
  'Enligt',
  'Já',
  'También',
  'Pourtant',
])('nor are those of other languages: %s', (opener) => {
  expect(reasonsOf(`${opener} Bolton. John Bolton.`)[0]).toBe('Bolton: full-name-on-page, trusted');
});

test('a word with a case ending is no given name, one with an apostrophe inside is', () => {
  expect(decide(["dün Süleymani'nin Trump'ın"]).map(({ reason }) => reason)).toEqual([
    'full-name',
    'full-name',
  ]);
  expect(reasonsOf("then Ja'far Trump spoke")).toEqual(['Trump: other-given-name, possible']);
});

test('whoever is introduced by another given name is somebody else, first in a sentence too', () => {
  expect(reasonsOf('Sasan Soleimani, who took pictures, is an artist.')).toEqual([
    'Soleimani: other-given-name, possible',
  ]);
  expect(reasonsOf('Killing Soleimani was wrong.')).toEqual(['Soleimani: full-name, trusted']);
  expect(reasonsOf('General Soleimani, who was killed, is mourned.')).toEqual([
    'Soleimani: full-name, trusted',
  ]);
});

test.each(['Narjes Soleimani Says Nobody Asked', 'Narjes Soleimani said that nobody asked.'])(
  'a frequent given name is one where every word has a capital: %s',
  (text) => {
    expect(reasonsOf(text)).toEqual(['Soleimani: other-given-name, possible']);
  },
);

test('a middle dot in front of a surname parts it from another given name', () => {
  const trump = exampleEntity('donald-trump', { always: ['唐纳德·特朗普', '特朗普'] });
  expect(decide(['唐纳德·特朗普和伊万卡·特朗普'], [trump]).map(({ reason }) => reason)).toEqual([
    'full-name',
    'other-given-name',
  ]);
});

test.each(['وصل محمد سليماني', 'אתמול מלאניה טראמפ', 'بارون ترامپ'])(
  'a frequent given name is one in scripts without capitals: %s',
  (text) => {
    const entities = [
      exampleEntity('qassem-soleimani', { always: ['قاسم سليماني', 'سليماني'] }),
      exampleEntity('donald-trump', {
        always: ['דונלד טראמפ', 'טראמפ', 'دونالد ترامپ', 'ترامپ'],
      }),
    ];
    expect(decide([text], entities).at(-1)?.reason).toBe('other-given-name');
    expect(decide([`- ${text.split(' ').at(-1)}`], entities)[0]?.reason).toBe('full-name');
  },
);

test('whoever has another name between quotation marks is somebody else', () => {
  expect(reasonsOf('It was Ivana ("Ivanka") Trump.')).toEqual([
    'Trump: other-given-name, possible',
  ]);
  expect(reasonsOf('He said “No” Trump left.')).toEqual(['Trump: full-name, trusted']);
});

test('a bracket opens no sentence', () => {
  expect(reasonsOf('The artist (Sasan Soleimani) came.')).toEqual([
    'Soleimani: other-given-name, possible',
  ]);
  expect(reasonsOf('The general (Soleimani) was killed.')).toEqual([
    'Soleimani: full-name, trusted',
  ]);
});
