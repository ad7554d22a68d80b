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
/** Its part of the table is not filled in yet: see `fillFoldTable`. */
export const UNFILLED = 0xffff;

/** Code units filled in at a time: few, because what a page does not use need not be worked out. */
const CHUNK = 32;

const JOINERS =
  /['`\u00b4\u02bc\u2018\u2019\u201b\u2032\uff07\u05f3\u05be\u2010-\u2013\ufe63\uff0d-]/;
/** Zero-width and direction signs. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f]/;
/**
 * Sets of characters by their Unicode properties. Made from strings and on first need, because each
 * costs a fresh page up to a millisecond, and most pages are over before any is used.
 */
const PROPERTIES = {
  format:
    '[\\u00ad\\u0640\\u02b9-\\u02bb\\u02bd-\\u02bf\\u02ca\\u02cb\\u0374\\p{Cf}\\ufe00-\\ufe0f]',
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

const SOFT_HYPHEN = 0xad;
/** All below À that is neither a sign nor a soft hyphen: they fold to letters and digits. */
const LATIN_1_WORDS = 'ªµº²³¹¼½¾';

const UNITS = 0x10000;
export const FOLD_TABLE_BYTES = 2 * UNITS;

/** A table in the first bytes of `room`, with nothing filled in yet; reading it costs one look per character. */
export function createFoldTable(room: ArrayBuffer): Uint16Array {
  return new Uint16Array(room, 0, UNITS).fill(UNFILLED);
}

/** Fills in the part of the table around one code unit. */
export function fillFoldTable(table: Uint16Array, unit: number): void {
  const first = unit - (unit % CHUNK);
  for (let each = first; each < first + CHUNK; each++) table[each] = foldOf(each);
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
  // Accents, and punctuation.
  if ((unit >= 0x300 && unit < 0x370) || (unit >= 0x2000 && unit < 0x2070)) return false;
  if (isLatin(unit) || isPlainGreek(unit)) return true;
  if (JOINERS.test(character)) return false;
  const isSkipped = has(character, 'mark') || has(character, 'format');
  return has(character, 'word') && !isSkipped;
}

function foldOf(unit: number): number {
  if (unit < 0x80) return foldOfAscii(unit);
  if (isIdeograph(unit)) return SINGLE;
  // Emoji start with these; halves of any other pair are rare letters.
  if (unit >= 0xd83c && unit <= 0xd83e) return SEPARATOR;
  if (unit >= 0xd800 && unit <= 0xdfff) return SINGLE;
  const character = String.fromCharCode(unit);
  if (JOINERS.test(character)) return JOINER;
  if (unit >= 0x2000 && unit < 0x2070) return INVISIBLE.test(character) ? SKIPPED : SEPARATOR;
  if (unit === SOFT_HYPHEN) return SKIPPED;
  if (isSign(unit)) return SEPARATOR;
  if (!isLatin(unit)) {
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

/** Accented Latin letters: known without asking for properties, for they are on most pages. */
function isLatin(unit: number): boolean {
  return unit >= 0xc0 && unit <= 0x24f && !isSign(unit);
}

/** The sign for a millionth, which stands beside the accented Latin letters, folds to one of these. */
function isPlainGreek(unit: number): boolean {
  return unit >= 0x3b1 && unit <= 0x3c9;
}

/** What pages decorate their text with: known without asking, too. (`fold-table.test.ts` asks for each.) */
function isSign(unit: number): boolean {
  if (unit < 0xc0) return !LATIN_1_WORDS.includes(String.fromCharCode(unit));
  if (unit < 0x2000) return unit === 0xd7 || unit === 0xf7;
  if (unit < 0x2500) return (unit >= 0x20a0 && unit < 0x20c0) || (unit >= 0x2190 && unit < 0x2400);
  // Lines and ornaments; what a page has for signs of its own.
  return unit < 0x2760 || (unit >= 0xe000 && unit < 0xf900);
}

/** No script between Latin and Thai, nor any sign between those and CJK, is written without spaces. */
function mayLackSpaces(unit: number): boolean {
  return unit >= 0xe00 && (unit < 0x2000 || unit >= 0x2e80);
}
