import {
  EXPANDED,
  FIRST_SPECIAL,
  JOINER,
  SEPARATOR,
  SINGLE,
  SKIPPED,
  expandFold,
} from './fold-table.ts';
import {
  FIRST_HALF_SEED,
  SECOND_HALF_SEED,
  WORD_GAP,
  addToFirstHalf,
  addToSecondHalf,
} from './name-hash.ts';

/** Both halves of a fingerprint while letters are being added to it. */
export interface Fingerprint {
  first: number;
  second: number;
}

export function startFingerprint(): Fingerprint {
  return { first: FIRST_HALF_SEED, second: SECOND_HALF_SEED };
}

function addLetter(print: Fingerprint, letter: number): void {
  print.first = addToFirstHalf(print.first, letter);
  print.second = addToSecondHalf(print.second, letter);
}

/** Adds a word in its folded letters, leaving out what does not count in it. */
export function addFoldedWord(print: Fingerprint, fold: Uint16Array, word: string): void {
  addLetter(print, WORD_GAP);
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const letter = fold[unit] as number;
    if (letter < FIRST_SPECIAL) {
      if (letter !== SEPARATOR) addLetter(print, letter);
    } else if (letter === SINGLE) {
      addLetter(print, unit);
    } else if (letter === EXPANDED) {
      for (const part of expandFold(unit)) addLetter(print, part.charCodeAt(0));
    }
  }
}

/** Adds a word exactly as it is written, but for what is invisible or only joins. */
export function addExactWord(print: Fingerprint, fold: Uint16Array, word: string): void {
  addLetter(print, WORD_GAP);
  for (const part of word.normalize('NFC')) {
    const kind = fold[part.charCodeAt(0)];
    if (kind === SKIPPED || kind === JOINER) continue;
    for (let at = 0; at < part.length; at++) addLetter(print, part.charCodeAt(at));
  }
}
