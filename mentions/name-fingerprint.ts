import {
  EXPANDED,
  FIRST_SPECIAL,
  JOINER,
  SEPARATOR,
  SINGLE,
  SKIPPED,
  foldedLetters,
} from './fold-table.ts';
import {
  FIRST_HALF_SEED,
  SECOND_HALF_SEED,
  WORD_GAP,
  addToFirstHalf,
  addToSecondHalf,
  keptOfSecondHalf,
} from './name-hash.ts';
import { words } from './tokens.ts';
import type { WordRow } from './word-row.ts';

/** Both halves of a fingerprint, as the index keeps them. */
export interface Fingerprint {
  readonly first: number;
  readonly second: number;
}

const { fold } = words;

/** The fingerprint of words in their folded letters, without what does not count in them. */
export function foldedFingerprint(
  text: string,
  { starts, ends, length, prefix }: WordRow,
): Fingerprint {
  let first = FIRST_HALF_SEED;
  let second = SECOND_HALF_SEED;
  for (let word = 0; word < length; word++) {
    first = addToFirstHalf(first, WORD_GAP);
    second = addToSecondHalf(second, WORD_GAP);
    if (word === 0 && prefix !== '') {
      first = addToFirstHalf(first, fold[prefix.charCodeAt(0)] as number);
      second = addToSecondHalf(second, fold[prefix.charCodeAt(0)] as number);
    }
    const end = ends[word] as number;
    for (let at = starts[word] as number; at < end; at++) {
      const unit = text.charCodeAt(at);
      const letter = fold[unit] as number;
      if (letter < FIRST_SPECIAL && letter !== SEPARATOR) {
        first = addToFirstHalf(first, letter);
        second = addToSecondHalf(second, letter);
      } else if (letter === SINGLE || letter === EXPANDED) {
        for (const part of foldedLetters(unit)) {
          first = addToFirstHalf(first, part.charCodeAt(0));
          second = addToSecondHalf(second, part.charCodeAt(0));
        }
      }
    }
  }
  return { first, second: keptOfSecondHalf(second) };
}

/**
 * The fingerprint of words exactly as they are written, but for what is invisible or only joins, and for
 * the width of letters: in Japanese and Chinese an acronym may have full-width ones.
 */
export function exactFingerprint(text: string, row: WordRow): Fingerprint {
  let first = FIRST_HALF_SEED;
  let second = SECOND_HALF_SEED;
  for (let word = 0; word < row.length; word++) {
    const written = text.slice(row.starts[word], row.ends[word]).normalize('NFKC');
    const letters = String.fromCharCode(WORD_GAP) + (word === 0 ? row.prefix : '') + written;
    for (let at = 0; at < letters.length; at++) {
      const unit = letters.charCodeAt(at);
      const kind = fold[unit];
      if (kind === SKIPPED || kind === JOINER) continue;
      first = addToFirstHalf(first, unit);
      second = addToSecondHalf(second, unit);
    }
  }
  return { first, second: keptOfSecondHalf(second) };
}
