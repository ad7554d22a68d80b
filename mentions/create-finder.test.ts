import { expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import { createFinder } from './create-finder.ts';
import { IN_LOOKALIKE } from './candidate.ts';
import { EXAMPLES, exampleEntity } from './example-entities.ts';
import { entityOf, openIndex } from './open-index.ts';
import { ownerOf } from './name-use.ts';
import { readOpeners } from './read-openers.ts';
import { TITLES_AND_OPENERS } from './titles-and-openers.ts';

const index = openIndex(buildIndex(EXAMPLES));
const find = createFinder(index, readOpeners(TITLES_AND_OPENERS));

/** What is found, as written and whose it is. */
function foundIn(text: string): string[] {
  return find(text)
    .filter(({ doubts }) => (doubts & IN_LOOKALIKE) === 0)
    .map(({ start, end, codes }) => {
      const owner = entityOf(index, ownerOf(codes[0] ?? 0)).id;
      return `${text.slice(start, end)} = ${owner}`;
    });
}

test.each([
  ['QASSEM SOLEIMANI', 'capitals'],
  ['Qássem Soléimānī', 'accents, composed'],
  ['Qássem Soleimani\u0304', 'accents, combining'],
  ['Qassem\u00a0Soleimani', 'a no-break space'],
  ['Qassem\n      Soleimani', 'a line break and indentation'],
  ['Qas\u00adsem Solei\u200bmani', 'soft hyphens and zero-width spaces'],
  ['Ｑａｓｓｅｍ　Ｓｏｌｅｉｍａｎｉ', 'full-width letters'],
  ['КАССЕМ СУЛЕЙМАНИ', 'Cyrillic capitals'],
  ['卡西姆•苏莱曼尼', 'another middle dot'],
  ['卡西姆苏莱曼尼', 'no middle dot'],
  ['قاسم سلیمانی', 'Persian letters for Arabic ones'],
  ['قَاسِم سُلَيْمَانِي', 'Arabic vowel marks'],
  ['قاســم سليماني', 'tatweel'],
])('finds %s (%s)', (written) => {
  expect(foundIn(`x ${written}, y`)).toEqual([`${written} = qassem-soleimani`]);
});

test.each(['Kata’ib Hezbollah', 'Kataib Hezbollah', 'Kataʾib Hezbollah', 'Kata‘ib Hezbollāh'])(
  'finds %s: an apostrophe or ayn may be any sign, or none',
  (written) => {
    expect(foundIn(written)).toEqual([`${written} = kataib-hezbollah`]);
  },
);

test.each([
  ['Soleimani’s forces', 'Soleimani'],
  ["Süleymani'nin ölümü", 'Süleymani'],
  ['l’ère post-Soleimani', 'Soleimani'],
])('in %s the name ends where the name ends', (text, name) => {
  expect(foundIn(text)).toEqual([`${name} = qassem-soleimani`]);
});

test('clitics of Arabic and Hebrew are not part of the name', () => {
  expect(foundIn('والحشد الشعبي')).toEqual(['الحشد الشعبي = pmf']);
  expect(foundIn('وبالحشد الشعبي')).toEqual(['الحشد الشعبي = pmf']);
  expect(foundIn('للحشد الشعبي')).toEqual(['لحشد الشعبي = pmf']);
  expect(foundIn('בטהראן')).toEqual(['טהראן = tehran']);
});

test('a clitic before a short first word is left out where more of the name follows', () => {
  const entity = exampleEntity('base', { always: ['אל-באסה', 'أبو سند', 'בוש', "ג'ון בולטון"] });
  const findBase = createFinder(openIndex(buildIndex([entity])), readOpeners(TITLES_AND_OPENERS));
  const namesIn = (text: string) => findBase(text).map(({ start, end }) => text.slice(start, end));
  expect(namesIn('ואל-באסה')).toEqual(['אל-באסה']);
  expect(namesIn("וג'ון בולטון")).toEqual(["ג'ון בולטון"]);
  expect(namesIn('وأبو سند')).toEqual(['أبو سند']);
  expect(namesIn('לבוש אדום')).toEqual([]);
});

test('case endings are found where the pack asks for them', () => {
  expect(foundIn('о визите Трампа')).toEqual(['Трампа = donald-trump']);
  expect(foundIn('о визите Тегерана')).toEqual([]);
});

test('a name inside a longer word is not found, in any script with words', () => {
  expect(foundIn('Soleimania, Trumpism, トランプタワー')).toEqual([]);
  expect(foundIn('トランプ大統領')).toEqual(['トランプ = donald-trump']);
});

test('words parted by a comma or the end of a sentence are not a name', () => {
  expect(foundIn('We met John. Bolton came')).not.toContain('John. Bolton = john-bolton');
  expect(foundIn('Qassem, Soleimani')).toEqual(['Soleimani = qassem-soleimani']);
});

test('initials may have dots', () => {
  expect(foundIn('the C.I.A. and the CIA')).toEqual(['C.I.A. = cia', 'CIA = cia']);
});

test('a word that only tells an acronym from another word is not part of the name', () => {
  const name = { text: 'der IS', lang: 'de', trust: 'always', exact: true } as const;
  const inGerman = createFinder(
    openIndex(buildIndex([exampleEntity('isis', { always: [name, 'EE UU'] })])),
    readOpeners(TITLES_AND_OPENERS),
  );
  const text = 'dass der IS verlor';
  expect(inGerman(text).map(({ start, end }) => text.slice(start, end))).toEqual(['IS']);
  expect(inGerman('EE UU')[0]?.start).toBe(0);
});

test('an exact name is found only in exactly its letters, of whatever width', () => {
  expect(foundIn('Cia, cia, Ｃｉａ')).toEqual([]);
  expect(foundIn('関するＣＩＡの情報')).toEqual(['ＣＩＡ = cia']);
});

test('a name that folds to an ordinary word is found only in its exact form', () => {
  expect(foundIn('you can, Can you, CAN it')).toEqual([]);
  expect(foundIn('in Çan')).toEqual(['Çan = can']);
  expect(foundIn('it trumps a trump card; Trump')).toEqual(['Trump = donald-trump']);
});

test('the longest name wins, and a lookalike swallows what it covers', () => {
  expect(foundIn('John Bolton')).toEqual(['John Bolton = john-bolton']);
  expect(foundIn('Bolton Wanderers and Michael Bolton')).toEqual([]);
});

test('a lookalike with initials is met with dots and without', () => {
  const entity = exampleEntity(
    'embassy',
    { always: ['US Embassy'] },
    { lookalikes: ['US Embassy in Kabul'] },
  );
  const findEmbassy = createFinder(
    openIndex(buildIndex([entity])),
    readOpeners(TITLES_AND_OPENERS),
  );
  const doubtsIn = (text: string) => findEmbassy(text).map(({ doubts }) => doubts);
  expect(doubtsIn('the U.S. Embassy in Kabul')).toEqual([IN_LOOKALIKE]);
  expect(doubtsIn('the US Embassy in Kabul')).toEqual([IN_LOOKALIKE]);
  expect(doubtsIn('the U.S. Embassy in Baghdad')).toEqual([0]);
});

test('an initial between a given name and a surname belongs to the name', () => {
  expect(foundIn('Gen. John R. Bolton spoke')).toEqual(['John R. Bolton = john-bolton']);
  expect(foundIn('Qassem S. Soleimani')).toEqual(['Qassem S. Soleimani = qassem-soleimani']);
  expect(foundIn('Roger R. Bolton spoke')).toEqual(['Bolton = john-bolton']);
  expect(foundIn('We met John. R. Bolton left')).toEqual(['Bolton = john-bolton']);
});

test('a lookalike may begin with any country, and end with any name', () => {
  const council = exampleEntity(
    'council',
    { always: ['Security Council', 'US Embassy'] },
    {
      roles: ['White House', 'Obama'],
      lookalikes: ['{country} Security Council', 'US Embassy in {name}'],
    },
  );
  const findCouncil = createFinder(
    openIndex(buildIndex([council])),
    readOpeners(TITLES_AND_OPENERS),
  );
  const doubtsIn = (text: string) => findCouncil(text).map(({ doubts }) => doubts);
  for (const other of ['Ruritania’s', 'Iraqi', 'Turkish', 'Ukrainian', 'Chinese']) {
    expect(doubtsIn(`the ${other} Security Council`)).toEqual([IN_LOOKALIKE]);
  }
  for (const own of ['Obama’s', 'White House’s', 'president’s', 'Former', 'the']) {
    expect(doubtsIn(`${own} Security Council`)).toEqual([0]);
  }
  expect(doubtsIn('des ruritanischen Security Council')).toEqual([IN_LOOKALIKE]);
  expect(doubtsIn('the U.S. Embassy in Ruritania City')).toEqual([IN_LOOKALIKE]);
  expect(doubtsIn('the U.S. Embassy in late May and in flames')).toEqual([0]);
});
