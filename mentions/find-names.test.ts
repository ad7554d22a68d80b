import { expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import { chainOf } from './chain-of.ts';
import { exampleEntity } from './example-entities.ts';
import { findNames } from './find-names.ts';
import { MOST_WORDS, NAME_UNITS, PRINT_UNITS } from './index-layout.ts';
import { openIndex } from './open-index.ts';
import type { NameIndex } from './open-index.ts';
import { STRETCH } from './tokens.ts';

function indexOf(names: readonly string[]): NameIndex {
  return openIndex(buildIndex([exampleEntity('one', { always: names })]));
}

function foundIn(index: NameIndex, text: string): string[] {
  return findNames(index, text).map(({ start, end }) => text.slice(start, end));
}

/** Words of one letter up to an offset, so that as many words as possible stand around it. */
function wordsUpTo(offset: number, word: string): string {
  return `${`${word} `.repeat(offset / 2)}${offset % 2 === 0 ? '' : ' '}`;
}

const LONGEST_NAME = Array.from({ length: MOST_WORDS }, (_, number) => `n${number}`);

test.each([
  ['Soleimani', 'Soleimani', 'x'],
  ['Qassem Soleimani', 'Qassem\u00a0Soleimani', 'x'],
  ['Hezbollah Kataib', 'Hezbollah Kata’ib', 'x'],
  ['Kataib Alquds', 'Kata’ib al-Quds', 'x'],
  ['one word Kataib', 'one-word Kata’ib', 'x'],
  ['Straße', 'STRASSE', 'x'],
  ['卡西姆', '卡西姆', '的'],
  ['الحشد الشعبي', 'الحشد الشعبي', 'و'],
  [LONGEST_NAME.join(' '), LONGEST_NAME.join(' '), 'x'],
  [LONGEST_NAME.join(' '), LONGEST_NAME.map((word) => word.replace('n', 'n’')).join(' '), 'x'],
])('%s is found at every offset around the edge of a stretch', (name, written, word) => {
  const index = indexOf([name]);
  const missed: number[] = [];
  for (let offset = STRETCH - 400; offset < STRETCH + 10; offset++) {
    const text = `${wordsUpTo(offset, word)}${written} ${wordsUpTo(300, word)}`;
    if (!foundIn(index, text).includes(written)) missed.push(offset);
  }
  expect(missed).toEqual([]);
});

test('clitics are taken off at every offset around the edge of a stretch, in a first text too', () => {
  const index = indexOf(['الحشد الشعبي']);
  for (let offset = STRETCH - 150; offset < STRETCH + 10; offset++) {
    const text = `${wordsUpTo(offset, 'x')}والحشد الشعبي ${wordsUpTo(300, 'x')}`;
    expect(foundIn(index, text)).toEqual(['الحشد الشعبي']);
  }
});

test.each([
  ['Adil Abdul-Mahdi', 'Adil Abdulmahdi'],
  ['Adil Abdul-Mahdi', 'Adil Abdul Mahdi'],
  ['Adil Abdulmahdi', 'Adil Abdul-Mahdi'],
  ['Абдул-Махди', 'Абдулмахди'],
  ['Ain al-Asad', 'Ain al\u2011Asad'],
  ['Ain al-Asad', 'Ain al–Asad'],
  ['Ain al-Asad', 'Ain al Asad'],
  ['Ain Alasad', 'Ain al-Asad'],
  ['Kata’ib', 'Kataʿib'],
  ['Katāʾib Ḥizballāh', "Kata'ib Hizballah"],
  ['Kataib Hizballah', 'Katāʾib Ḥizballāh'],
  ['سپاه قدس ایران', 'سپاه قدس ا\u200cيران'],
  ['קאסם סולימאני', 'קָאסֶם סוּלֵימָאנִי'],
  ['トランプ', 'ﾄﾗﾝﾌﾟ'],
  ['トランプ', 'トランプ'.normalize('NFD')],
  ['솔레이마니', '솔레이마니'.normalize('NFD')],
  ['Süleymani', 'Süleymani'.normalize('NFD')],
  ['U.S. Army', 'US Army'],
  ['US Army', 'U. S. Army'],
])('%s is found in %s', (name, written) => {
  expect(foundIn(indexOf([name]), `x ${written}, y`)).toEqual([written]);
});

test.each([
  ['men’s', 'Mens', []],
  ['솔레이마니가', '솔레이마니', ['솔레이마니']],
  ['대솔레이마니', '솔레이마니', []],
  ['John ··· Bolton', 'John Bolton', ['John ··· Bolton']],
  ['John ···· Bolton', 'John Bolton', []],
  ['Kata ib', 'Kataib', []],
  ['the U.S., the U.N.', 'US', ['U.S.']],
  ['Vitamin U. S. was there', 'US', ['U. S.']],
  ['The bus. Stop', 'US', []],
  ['Use of US.', 'US', ['US']],
])('in %s, %s is found as %j', (text, name, found) => {
  expect(foundIn(indexOf([name]), text)).toEqual(found);
});

test('the longest name from the left is found, also where a shorter one is a name of its own', () => {
  const index = indexOf(['a', 'a b c', 'b', 'c d', 'b-c']);
  expect(foundIn(index, 'a b d a b c d a-b-c')).toEqual(['a', 'b', 'a b c', 'a-b-c']);
  expect(foundIn(indexOf(['x', 'xy']), 'x-y')).toEqual(['x-y']);
});

/** Two names of the same chain: a hundred thousand random ones hold one such pair or more. */
function forgeCollision(): readonly [string, string] {
  const seen = new Map<number, string>();
  for (let state = 1; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    const text = `Name ${(state >>> 0).toString(36)}${Math.imul(state, 0x9e3779b1) >>> 0}`;
    const twin = seen.get(chainOf(text, 2));
    if (twin !== undefined && twin !== text) return [twin, text];
    seen.set(chainOf(text, 2), text);
  }
}

test('a forged collision, equal in filter, bucket and tag, is not found', () => {
  const [real, fake] = forgeCollision();
  const index = indexOf([real]);
  expect(chainOf(fake, 2)).toBe(chainOf(real, 2));
  expect(foundIn(index, real)).toEqual([real]);
  expect(foundIn(index, fake)).toEqual([]);
});

test('every bit of a record is compared', () => {
  const index = indexOf(['Soleimani']);
  const flips = Array.from({ length: 16 }, (_, bit) => 1 << bit);
  for (let unit = 0; unit < PRINT_UNITS; unit++) {
    for (const flip of flips) {
      const names = index.names.map((value, at) =>
        at % NAME_UNITS === unit ? value ^ flip : value,
      );
      expect(foundIn({ ...index, names }, 'Soleimani')).toEqual([]);
    }
  }
  for (const flip of flips.slice(0, 8)) {
    const tags = index.tags.map((value) => value ^ flip);
    expect(foundIn({ ...index, tags }, 'Soleimani')).toEqual([]);
    expect(foundIn({ ...index, tags }, 'Solei-mani')).toEqual([]);
  }
  expect(foundIn(index, 'Soleimani, Solei-mani')).toEqual(['Soleimani', 'Solei-mani']);
});

/** A text that counts how many of its characters are looked at, each time anew. */
function countReads(text: string): { readonly text: string; readonly reads: () => number } {
  let reads = 0;
  const counting = {
    length: text.length,
    charCodeAt(at: number) {
      reads++;
      return text.charCodeAt(at);
    },
    charAt(at: number) {
      reads++;
      return text.charAt(at);
    },
    slice(from: number, to: number) {
      reads += to - from;
      return text.slice(from, to);
    },
  };
  return { text: counting as unknown as string, reads: () => reads };
}

const SHORT_TEXT = 10_000;
const LONG_TEXT = 200_000;
const PREFIXES = Array.from({ length: 100_000 }, (_, number) => {
  const series = Math.floor(number / MOST_WORDS);
  return Array.from({ length: 1 + (number % MOST_WORDS) }, () => `w${series}`).join(' ');
});
/** Every row of fourteen short and long words: "a-a-a-…" may be read as any of them. */
const READINGS = Array.from({ length: 2 ** 14 }, (_, bits) =>
  Array.from({ length: 14 }, (_each, word) => ((bits >> word) & 1 ? 'vv' : 'v')).join(' '),
);
const ALIKE = Array.from({ length: 100_000 }, (_, number) => `aa aa aa aa aa ${number}`);

test.each([
  ['names that are prefixes of each other', PREFIXES, 'w7 ', 0],
  ['prefixes of each other, joined', PREFIXES, 'w7-', 0],
  ['near misses', ALIKE, 'aa ', 0],
  ['near misses with hyphens', ALIKE, 'aa-', 0],
  ['near misses far apart', ALIKE, `aa${' '.repeat(90)}`, 0],
  ['one endless word', ALIKE, 'aa', 0],
  ['nothing but soft hyphens', ALIKE, '\u00ad', 0],
  ['a joined word, and endless blanks', ['a b', 'ab'], ' ', 3],
  ['clitics without end', ['الحشد الشعبي'], 'ولل', 0],
])(
  'twenty times the text costs twenty times the looks, however hostile the names: %s',
  { timeout: 60_000 },
  (_, names, part, before) => {
    const index = indexOf(names);
    const looksAt = (length: number): number => {
      const counted = countReads(
        `${'a-b'.slice(0, before)}${part.repeat(length / part.length)}b a`,
      );
      findNames(index, counted.text);
      return counted.reads();
    };
    const few = looksAt(SHORT_TEXT);
    const many = looksAt(LONG_TEXT);
    expect(many).toBeLessThan(few * 21);
    expect(many).toBeLessThan(LONG_TEXT * 200);
  },
);

test('of thousands of readings of one place only some are tried', () => {
  const counted = countReads('v-'.repeat(2_000));
  findNames(indexOf(READINGS), counted.text);
  expect(counted.reads()).toBeLessThan(4_000 * 4_000);
});
