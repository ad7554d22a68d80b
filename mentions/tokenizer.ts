/**
 * Cuts text into folded words and hashes each: the first of the two phases of finding names, and the
 * only one that looks at every character.
 */
import {
  EXPANDED,
  FIRST_SPECIAL,
  JOINER,
  SINGLE,
  SKIPPED,
  UNFILLED,
  expandFold,
  fillFoldTable,
} from './fold-table.ts';

/** Any odd number with well-spread bits: `hash = hash × MULTIPLIER + letter`, modulo 2^32. */
export const MULTIPLIER = 0x2c1b3c6d;

/** The words of one stretch of text; only the first `count` elements of each array mean anything. */
export interface Tokens {
  /** The hash of each word's folded letters. */
  readonly hashes: Int32Array;
  /** Offset just behind each word. Its start is the first letter behind the word before it. */
  readonly ends: Int32Array;
  /** Numbers of the words that an apostrophe or hyphen follows directly. */
  readonly joins: Int32Array;
  count: number;
  joinCount: number;
}

export interface Tokenizer {
  readonly tokens: Tokens;
  /** Forgets everything: the next `read` starts a new text. */
  reset: () => void;
  /** Adds the words of `text` from `from` to `to`; a word that is still open at `to` goes on. */
  read: (text: string, from: number, to: number) => void;
  /** Closes the open word, as the end of the text does. */
  finish: (end: number) => void;
  /** Keeps only the last `kept` words (to make room for more). */
  dropAllBut: (kept: number) => void;
}

/**
 * A tokenizer with room for `capacity` words between two calls of `reset` or `dropAllBut`. The caller
 * must not read more characters than there is room for.
 */
export function createTokenizer(fold: Uint16Array, capacity: number): Tokenizer {
  const hashes = new Int32Array(capacity + 1);
  const ends = new Int32Array(capacity + 1);
  const joins = new Int32Array(capacity + 1);
  const tokens: Tokens = { hashes, ends, joins, count: 0, joinCount: 0 };
  /** The word that is open: its hash so far, and −1 while there is one (0: none). */
  let openHash = 0;
  let open = 0;

  function readSpecial(text: string, at: number): void {
    const unit = text.charCodeAt(at);
    const kind = fold[unit];
    if (kind === SKIPPED) return;
    if (kind === EXPANDED) {
      for (const letter of expandFold(unit)) {
        openHash = (Math.imul(openHash, MULTIPLIER) + letter.charCodeAt(0)) | 0;
      }
      open = -1;
      return;
    }
    if (kind === JOINER && open !== 0) joins[tokens.joinCount++] = tokens.count;
    close(at);
    if (kind !== SINGLE) return;
    openHash = unit;
    open = -1;
    close(at + 1);
  }

  function close(at: number): void {
    if (open !== 0) {
      hashes[tokens.count] = openHash;
      ends[tokens.count++] = at;
    }
    openHash = 0;
    open = 0;
  }

  function read(text: string, from: number, to: number): void {
    let at = from;
    while (at < to) {
      at = readPlain(text, at, to);
      if (at === to) return;
      if (fold[text.charCodeAt(at)] === UNFILLED) fillFoldTable(fold, text.charCodeAt(at));
      else readSpecial(text, at++);
    }
  }

  /**
   * The hot loop: up to the next special character. It has no branch on whether a character is a
   * letter, because every mispredicted one costs more than the rest of the round: the word is written
   * down on every round, and `count` moves on only where a word has just ended.
   */
  function readPlain(text: string, from: number, to: number): number {
    let hash = openHash;
    let inWord = open;
    let count = tokens.count;
    let at = from;
    for (; at < to; at++) {
      const letter = fold[text.charCodeAt(at)] as number;
      if (letter >= FIRST_SPECIAL) break;
      const isLetter = -letter >> 31;
      hashes[count] = hash;
      ends[count] = at;
      count -= inWord & ~isLetter;
      hash = (Math.imul(hash, MULTIPLIER) + letter) & isLetter;
      inWord = isLetter;
    }
    openHash = hash;
    open = inWord;
    tokens.count = count;
    return at;
  }

  function reset(): void {
    tokens.count = 0;
    tokens.joinCount = 0;
    openHash = 0;
    open = 0;
  }

  function dropAllBut(kept: number): void {
    const dropped = Math.max(0, tokens.count - kept);
    hashes.copyWithin(0, dropped, tokens.count);
    ends.copyWithin(0, dropped, tokens.count);
    tokens.count -= dropped;
    let left = 0;
    for (let each = 0; each < tokens.joinCount; each++) {
      const token = (joins[each] as number) - dropped;
      if (token >= 0) joins[left++] = token;
    }
    tokens.joinCount = left;
  }

  return { tokens, reset, read, finish: close, dropAllBut };
}
