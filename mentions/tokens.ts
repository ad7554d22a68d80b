/**
 * Cuts text into folded words and hashes each: the first of the two phases of finding names, and the
 * only one that looks at every character.
 *
 * There is one set of arrays for everybody, because V8 compiles the loop below twice as fast when
 * they are constants to it. Nobody may keep what they hold beyond one call.
 */
import {
  EXPANDED,
  FIRST_SPECIAL,
  FOLD_TABLE_BYTES,
  JOINER,
  SEPARATOR,
  SINGLE,
  SKIPPED,
  UNFILLED,
  clearFoldTable,
  createFoldTable,
  fillFoldTable,
  foldedLetters,
  goesOnWithSyllable,
  isJamo,
} from './fold-table.ts';
import { MOST_WORDS } from './index-layout.ts';

/** Characters read at a time: few enough to stay in the processor's nearest cache. */
export const STRETCH = 8192;
/** Words kept from one stretch to the next: whatever begins before them is within reach. */
export const KEPT_WORDS = 2 * MOST_WORDS + 2;

const ROOM = STRETCH + KEPT_WORDS + 2;
/** The letter s, folded. */
const SMALL_S = 0x73;
/** Any odd number with well-spread bits. */
const MULTIPLIER = 0x2c1b3c6d;

/** One buffer, because V8 asks on every round for each buffer whether it is still there. */
const buffer = new ArrayBuffer(FOLD_TABLE_BYTES + 4 * ROOM * Int32Array.BYTES_PER_ELEMENT);
const fold = createFoldTable(buffer);
/** The hash of each word's folded letters. */
const hashes = listInBuffer(0);
/** The offset just behind each word. */
const ends = listInBuffer(1);
/** The numbers of the words that an apostrophe or hyphen follows. */
const joins = listInBuffer(2);
/** Room for the numbers of the words with which a name may begin (`filter-words.ts`). */
const passed = listInBuffer(3);

function listInBuffer(number: number): Int32Array {
  const size = ROOM * Int32Array.BYTES_PER_ELEMENT;
  return new Int32Array(buffer, FOLD_TABLE_BYTES + number * size, ROOM);
}

/** Exported under one name, because V8 does not treat an exported binding as a constant. */
export const words = { fold, hashes, ends, joins, passed } as const;

let isFoldReady = false;
/** How many words there are. */
let count = 0;
/** Where the first of them may start: what lies before has been dropped. */
let wordsFrom = 0;
/** How many of `joins` there are. */
let joinCount = 0;
/** The hash of the word that is open, and −1 while one is. */
let openHash = 0;
let open = 0;

/** To be called before `words.fold` is read for the first time. */
export function readyFold(): void {
  if (!isFoldReady) clearFoldTable(fold);
  isFoldReady = true;
}

/** Starts a new text. */
export function startWords(): void {
  readyFold();
  count = 0;
  joinCount = 0;
  wordsFrom = 0;
  openHash = 0;
  open = 0;
}

/** Adds the words between two offsets, at most `STRETCH` apart. An open word goes on in the next. */
export function readWords(text: string, from: number, to: number): void {
  let at = from;
  for (let step = 0; at < to; step ^= 1) at = (STEPS[step] as typeof readPlain)(text, at, to);
}

/** Closes the word that is still open, and returns how many words there are. */
export function endWords(at: number): number {
  closeWord(at);
  return count;
}

export function wordCount(): number {
  return count;
}

export function joinedWordCount(): number {
  return joinCount;
}

/** Forgets the first words, to make room. */
export function dropWords(dropped: number): void {
  if (dropped > 0) wordsFrom = ends[dropped - 1] as number;
  hashes.copyWithin(0, dropped, count);
  ends.copyWithin(0, dropped, count);
  count -= dropped;
  let kept = 0;
  for (let each = 0; each < joinCount; each++) {
    const word = (joins[each] as number) - dropped;
    if (word >= 0) joins[kept++] = word;
  }
  joinCount = kept;
}

/** Where a word starts: the first character behind the word before it that counts. */
export function startOfWord(text: string, word: number): number {
  let at = word === 0 ? wordsFrom : (ends[word - 1] as number);
  while (!isPartOfWord(fold[text.charCodeAt(at)])) at++;
  return at;
}

function isPartOfWord(kind: number | undefined): boolean {
  return kind !== SEPARATOR && kind !== SKIPPED && kind !== JOINER;
}

/**
 * Whether a word and the next may be read as one: they are parted by nothing but an apostrophe or
 * hyphen. A lone s behind it is a possessive, not the end of a name.
 */
export function isReadAsOne(text: string, word: number): boolean {
  const end = ends[word] as number;
  if (fold[text.charCodeAt(end)] !== JOINER || word + 1 >= count) return false;
  const letter = fold[text.charCodeAt(end + 1)];
  if (!isPartOfWord(letter) || letter === SINGLE) return false;
  if (letter !== SMALL_S) return true;
  let behind = ends[word + 1] as number;
  while (fold[text.charCodeAt(behind - 1)] === SKIPPED) behind--;
  return behind > end + 2;
}

/** The hash of a word whose first letters have been hashed already, and its last are in `text`. */
export function hashOn(hash: number, text: string, from: number, to: number): number {
  let longer = hash;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    const letter = fold[unit] as number;
    if (letter === EXPANDED || letter === SINGLE) {
      for (const part of foldedLetters(unit)) {
        longer = (Math.imul(longer, MULTIPLIER) + part.charCodeAt(0)) | 0;
      }
    } else if (letter < FIRST_SPECIAL && letter !== SEPARATOR) {
      longer = (Math.imul(longer, MULTIPLIER) + letter) | 0;
    }
  }
  return longer;
}

/** The hash of a word and the next, read as one. */
export function joinedHash(text: string, word: number): number {
  return hashOn(hashes[word] as number, text, ends[word] as number, ends[word + 1] as number);
}

/**
 * The hot loop: up to the next special character. It has no branch on whether a character is a
 * letter, because every mispredicted one costs more than the rest of the round: the word is written
 * down on every round, and `count` moves on only where a word has just ended.
 */
function readPlain(text: string, from: number, to: number): number {
  let hash = openHash;
  let inWord = open;
  let word = count;
  let at = from;
  const special = FIRST_SPECIAL;
  for (; at < to; at++) {
    const letter = fold[text.charCodeAt(at)] as number;
    if (letter >= special) break;
    const isLetter = (0 - letter) >> 31;
    hashes[word] = hash;
    ends[word] = at;
    word = (word - (inWord & ~isLetter)) | 0;
    hash = (Math.imul(hash, MULTIPLIER) + letter) & isLetter;
    inWord = isLetter;
  }
  openHash = hash;
  open = inWord;
  count = word;
  return at;
}

/** One special character. */
function readSpecial(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const kind = fold[unit];
  if (kind === UNFILLED) {
    fillFoldTable(fold, unit);
    return at;
  }
  if (kind === EXPANDED) {
    addLetters(foldedLetters(unit));
  } else if (kind === SINGLE) {
    if (!goesOnWithSyllable(unit)) closeWord(at);
    addLetters(foldedLetters(unit));
    if (!isJamo(unit)) closeWord(at + 1);
  } else if (kind === JOINER) {
    if (open !== 0) joins[joinCount++] = count;
    closeWord(at);
  }
  return at + 1;
}

/**
 * Both are called from one place, in turn: V8 does not inline a call that has had two targets, and
 * inlined into anything else the hot loop runs at half its speed.
 */
const STEPS = [readPlain, readSpecial];

function addLetters(letters: string): void {
  for (let at = 0; at < letters.length; at++) {
    openHash = (Math.imul(openHash, MULTIPLIER) + letters.charCodeAt(at)) | 0;
  }
  open = -1;
}

function closeWord(at: number): void {
  if (open !== 0) {
    hashes[count] = openHash;
    ends[count++] = at;
  }
  openHash = 0;
  open = 0;
}
