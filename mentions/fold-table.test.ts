import { expect, test, vi } from 'vitest';
import {
  EXPANDED,
  FIRST_SPECIAL,
  FOLD_TABLE_BYTES,
  JOINER,
  SEPARATOR,
  SINGLE,
  SKIPPED,
  clearFoldTable,
  createFoldTable,
  fillFoldTable,
  foldedLetters,
} from './fold-table.ts';

const fold = createFoldTable(new ArrayBuffer(FOLD_TABLE_BYTES));
clearFoldTable(fold);
const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
for (const unit of units) fillFoldTable(fold, unit);

/** The letters that a text counts as. */
function lettersOf(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const unit = text.charCodeAt(at);
    const kind = fold[unit] ?? SEPARATOR;
    if (kind === EXPANDED || kind === SINGLE) return foldedLetters(unit);
    return kind < FIRST_SPECIAL && kind !== SEPARATOR ? String.fromCharCode(kind) : '';
  }).join('');
}

function namesOf(broken: readonly number[]): string[] {
  return broken.map((unit) => `U+${unit.toString(16).padStart(4, '0')}`);
}

test('folding what is folded changes nothing, anywhere in the basic plane', () => {
  const broken = units.filter((unit) => {
    const letters = lettersOf(String.fromCharCode(unit));
    return lettersOf(letters) !== letters;
  });
  expect(namesOf(broken)).toEqual([]);
});

test('a letter and its accents written apart fold to the same as both in one', () => {
  const composed = units.filter(
    (unit) => String.fromCharCode(unit).normalize('NFD').length > 1 && fold[unit] !== SEPARATOR,
  );
  const broken = composed.filter((unit) => {
    const whole = String.fromCharCode(unit);
    return lettersOf(whole.normalize('NFD')) !== lettersOf(whole);
  });
  expect(composed.length).toBeGreaterThan(12_000);
  expect(namesOf(broken)).toEqual([]);
});

test('what stands for a letter, an accent or a digit is no separator', () => {
  const broken = units.filter((unit) => {
    return fold[unit] === SEPARATOR && /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit));
  });
  expect(namesOf(broken)).toEqual([]);
});

test('nothing else is part of a word', () => {
  const broken = units.filter((unit) => {
    const letters = lettersOf(String.fromCharCode(unit));
    return (
      letters !== '' && !/^[\p{L}\p{M}\p{N}\p{S}\ud800-\udfff]/u.test(String.fromCharCode(unit))
    );
  });
  expect(namesOf(broken)).toEqual([]);
});

test('a capital folds to the same as its small letter', () => {
  const broken = units.filter((unit) => {
    const letter = String.fromCharCode(unit);
    const small = letter.toLowerCase();
    return small.length === 1 && lettersOf(small) !== lettersOf(letter);
  });
  expect(namesOf(broken)).toEqual([]);
});

test.each([
  ["'`´ʼ‘’‛′＇׳", JOINER, 'apostrophes'],
  ['-\u2010\u2011\u2012\u2013－﹣־', JOINER, 'hyphens and dashes within a word'],
  ['ʾʿʻʹˊˋ', SKIPPED, 'signs of transliteration'],
  ['\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u202a\ufe0f', SKIPPED, 'invisible signs'],
  ['\u0300\u0301\u0304\u0327', SKIPPED, 'combining accents'],
  ['\u064b\u064e\u0651\u0652\u0670ـ', SKIPPED, 'Arabic vowel marks and tatweel'],
  ['\u05b0\u05b8\u05bc\u05c1', SKIPPED, 'Hebrew points'],
  ['\u3099\u309aﾞﾟ', SKIPPED, 'kana voicing marks'],
  [' \u00a0\u3000\n\t.,;:!?()[]"“”—…/|•·', SEPARATOR, 'blanks and punctuation'],
])('%s count as %i: %s', (written, kind) => {
  expect([...written].map((each) => fold[each.charCodeAt(0)])).toEqual(
    [...written].map(() => kind),
  );
});

test.each([
  ['Katāʾib Ḥizballāh', 'kataibhizballah'],
  ['Straße Ærø Łódź Þórr Đặng ıİ Ŋə', 'strasseaerolodzthorrdangiine'],
  ['Ｑａｓｓｅｍ　２０２０', 'qassem2020'],
  ['ﬁﬂ ǆ Ⅷ', 'fifldzviii'],
  ['ΣΊΣΥΦΟΣ σίσυφος', 'σισυφοσσισυφοσ'],
  ['Ёлкин Йод', 'елкиниод'],
  ['كتائب حزب الله ى ة', 'کتایبحزباللهیه'],
  ['أإآٱ ھہ', 'ااااهه'],
  ['٢٠٢٠ ۲۰۲۰', '20202020'],
  ['ﻗﺎﺳﻢ', 'قاسم'],
  ['שָׁלוֹם שׁ', 'שלוםש'],
  ['ﾄﾗﾝﾌﾟ トランプ', 'トランフトランフ'],
])('%s folds to %s', (written, letters) => {
  expect(lettersOf(written)).toBe(letters);
});

test('what is on most pages is known without asking for properties', async () => {
  vi.resetModules();
  const asked = vi.spyOn(globalThis, 'RegExp');
  const fresh = await import('./fold-table.ts');
  const table = fresh.createFoldTable(new ArrayBuffer(fresh.FOLD_TABLE_BYTES));
  fresh.clearFoldTable(table);
  const written = 'A\u00a0©«½»ß e\u0301éŁ — “…” €→™❤\ufe0f ΩЙа אב ؟كَا ٢ ، \ufeff一。：';
  for (let at = 0; at < written.length; at++) fresh.fillFoldTable(table, written.charCodeAt(at));
  expect(asked).not.toHaveBeenCalled();
  fresh.fillFoldTable(table, 'ก'.charCodeAt(0));
  expect(asked).toHaveBeenCalled();
  asked.mockRestore();
});
