/**
 * What each UTF-16 code unit counts as when names are compared. The text itself is never rewritten:
 * the table is consulted while the original is read, so every offset is an offset of the original.
 *
 * A value below FIRST_SPECIAL is the folded letter or digit (no case, accents or script variants);
 * 0 is a separator. The special classes leave the fast path of the tokenizer.
 */
export const SEPARATOR = 0;
/** Folded letters stay below this: the code units above it are private use or have folds below it. */
export const FIRST_SPECIAL = 0xf000;
/** Counts as not being there: combining marks, soft hyphens, zero-width signs, tatweel, ayn signs. */
export const SKIPPED = 0xf000;
/** An apostrophe or hyphen: inside a word it may part two words or mean nothing. */
export const JOINER = 0xf001;
/** Folds to several letters (ß, æ, ligatures): see `foldedLetters`. */
export const EXPANDED = 0xf002;
/** A word of its own, for scripts written without spaces; its letters: see `foldedLetters`. */
export const SINGLE = 0xf003;
/** Not worked out yet: see `fillFoldTable`. */
export const UNFILLED = 0xffff;

const JOINERS =
  /['`\u00b4\u02bc\u2018\u2019\u201b\u2032\uff07\u05f3\u05be\u2010-\u2013\ufe63\uff0d-]/;
/**
 * Sets of characters by their Unicode properties. Made from strings and on first need, because each
 * costs a fresh page up to a millisecond, and most pages are over before any is used.
 */
const PROPERTIES = {
  format: '[\\u0640\\u02b9-\\u02bb\\u02bd-\\u02bf\\u02ca\\u02cb\\u0374\\p{Cf}]',
  /** Marks of the scripts whose accents, points and vowel signs may be left out in writing. */
  mark: '(?=[\\p{Mn}\\p{Me}])[\\p{sc=Zinh}\\p{sc=Hebr}\\p{sc=Arab}\\p{sc=Cyrl}]|[\\uff9e\\uff9f]',
  word: '[\\p{L}\\p{M}\\p{N}]',
  noSpaces:
    '(?=[\\p{L}\\p{M}\\p{N}])[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]',
} as const;
const made: Partial<Record<keyof typeof PROPERTIES, RegExp>> = {};

function has(character: string, property: keyof typeof PROPERTIES): boolean {
  made[property] ??= new RegExp(PROPERTIES[property], 'u');
  return made[property].test(character);
}

/** Letters that Unicode does not take apart, and the one letter or letters they stand for. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ə: 'e',
  ŋ: 'n',
  ς: 'σ',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  ٱ: 'ا',
};

/**
 * What is on most pages, and so is known without asking for properties; in ranges, as `isIn` takes them.
 * (`fold-table.test.ts` asks for each.) Letters and digits: Latin, Greek, Cyrillic, Hebrew, Arabic.
 */
const LETTERS = [
  0xaa, 0xab, 0xb2, 0xb4, 0xb5, 0xb6, 0xb9, 0xbb, 0xbc, 0xbf, 0xc0, 0xd7, 0xd8, 0xf7, 0xf8, 0x250,
  0x386, 0x387, 0x388, 0x38b, 0x38c, 0x38d, 0x38e, 0x3a2, 0x3a3, 0x3f6, 0x400, 0x482, 0x48a, 0x530,
  0x5d0, 0x5eb, 0x620, 0x640, 0x641, 0x64b, 0x660, 0x66a, 0x671, 0x6d4, 0x6f0, 0x6fa,
];
/** Accents that are characters of their own, vowel marks, and what is not to be seen. */
const MARKS = [
  0xad, 0xae, 0x300, 0x370, 0x64b, 0x660, 0x200b, 0x2010, 0x202a, 0x202f, 0x2060, 0x2070, 0xfe00,
  0xfe10, 0xfeff, 0xff00,
];
/** Punctuation, ornaments, and what a page has for signs of its own. */
const SIGNS = [
  0x80, 0xaa, 0xab, 0xad, 0xae, 0xb2, 0xb4, 0xb5, 0xb6, 0xb9, 0xbb, 0xbc, 0xbf, 0xc0, 0xd7, 0xd8,
  0xf7, 0xf8, 0x60c, 0x60d, 0x61b, 0x61c, 0x61f, 0x620, 0x66a, 0x66e, 0x6d4, 0x6d5, 0x2000, 0x200b,
  0x2010, 0x202a, 0x202f, 0x2060, 0x20a0, 0x20c0, 0x2122, 0x2123, 0x2190, 0x2400, 0x2500, 0x2776,
  0x2794, 0x2c00, 0x3000, 0x3004, 0x3008, 0x3021, 0xe000, 0xf900, 0xff01, 0xff10, 0xff1a, 0xff21,
  0xff3b, 0xff41, 0xff5b, 0xff66, 0xfffc, 0xfffe,
];

const UNITS = 0x10000;
export const FOLD_TABLE_BYTES = 2 * UNITS;

/**
 * A table in the first bytes of `room`; reading it costs one look per character. It is of no use before
 * `clearFoldTable`, which touches all of its memory: most frames of a page have no text to read.
 */
export function createFoldTable(room: ArrayBuffer): Uint16Array {
  return new Uint16Array(room, 0, UNITS);
}

/** Nothing is filled in from here on. */
export function clearFoldTable(table: Uint16Array): void {
  table.fill(UNFILLED);
}

/**
 * Fills in one code unit, or all of ASCII: what a page does not use need not be worked out, and what it
 * does may have neighbours that are known by their properties only.
 */
export function fillFoldTable(table: Uint16Array, unit: number): void {
  if (unit >= 0x80) table[unit] = foldOf(unit);
  else for (let each = 0; each < 0x80; each++) table[each] = foldOfAscii(each);
}

const lettersOf = new Map<number, string>();

/** The letters that an `EXPANDED` or `SINGLE` code unit folds to. */
export function foldedLetters(unit: number): string {
  if (isIdeograph(unit)) return String.fromCharCode(unit);
  let letters = lettersOf.get(unit);
  if (letters === undefined) {
    letters = expandFold(unit) || String.fromCharCode(unit);
    lettersOf.set(unit, letters);
  }
  return letters;
}

/**
 * Whether a unit is half of a Korean syllable that is written in its letters (NFD): together they are
 * one `SINGLE`. The first of a syllable begins a word, the others go on with it.
 */
export function isJamo(unit: number): boolean {
  return unit >= 0x1100 && unit <= 0x11ff;
}

export function goesOnWithSyllable(unit: number): boolean {
  return unit >= 0x1160 && unit <= 0x11ff;
}

function expandFold(unit: number): string {
  let letters = '';
  for (const part of String.fromCharCode(unit).normalize('NFKD').toLowerCase().normalize('NFD')) {
    letters += PLAIN_LETTERS[part] ?? (isLetter(part) ? part : '');
  }
  return letters.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** Whether a skipped character is an accent or vowel sign: part of the letter before it. */
export function isAccent(character: string): boolean {
  return has(character, 'mark');
}

function isLetter(character: string): boolean {
  const unit = character.charCodeAt(0);
  if (unit < 0x80) return foldOfAscii(unit) === unit;
  if (isIn(LETTERS, unit)) return true;
  if (isIn(MARKS, unit) || isIn(SIGNS, unit)) return false;
  if (JOINERS.test(character)) return false;
  const isSkipped = has(character, 'mark') || has(character, 'format');
  return has(character, 'word') && !isSkipped;
}

function foldOf(unit: number): number {
  if (isIdeograph(unit)) return SINGLE;
  // Emoji start with these; halves of any other pair are rare letters.
  if (unit >= 0xd83c && unit <= 0xd83e) return SEPARATOR;
  if (unit >= 0xd800 && unit <= 0xdfff) return SINGLE;
  const character = String.fromCharCode(unit);
  if (JOINERS.test(character)) return JOINER;
  if (isIn(MARKS, unit)) return SKIPPED;
  if (isIn(SIGNS, unit)) return SEPARATOR;
  if (!isIn(LETTERS, unit)) {
    if (has(character, 'format')) return SKIPPED;
    if (!has(character, 'word')) return SEPARATOR;
  }
  const letters = expandFold(unit);
  if (letters === '') return SKIPPED;
  if (mayLackSpaces(unit) && has(character, 'noSpaces')) return SINGLE;
  return letters.length === 1 ? letters.charCodeAt(0) : EXPANDED;
}

/** Apart from the rest, because the first page of text should not have to wait for Unicode tables. */
function foldOfAscii(unit: number): number {
  if (unit === 0x27 || unit === 0x2d || unit === 0x60) return JOINER;
  const lower = unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  const isWord = (lower >= 0x61 && lower <= 0x7a) || (lower >= 0x30 && lower <= 0x39);
  return isWord ? lower : SEPARATOR;
}

/** By far the most of the letters of Chinese and Japanese, and never folded. */
function isIdeograph(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** Whether a unit is in one of some ranges, each given by its first unit and the one behind its last. */
function isIn(ranges: readonly number[], unit: number): boolean {
  // Behind an odd number of bounds.
  return ranges.filter((bound) => bound <= unit).length % 2 === 1;
}

/** No script between Latin and Thai, nor any sign between those and CJK, is written without spaces. */
function mayLackSpaces(unit: number): boolean {
  return unit >= 0xe00 && (unit < 0x2000 || unit >= 0x2e80);
}
