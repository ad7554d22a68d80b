/** What stands around a name in its block, as far as it says whether the name is what it seems. */
import { ALL_CAPITALS, GIVEN_NAME_BEFORE, LONGER_NAME, NO_CAPITAL } from './candidate.ts';
import type { Found } from './find-names.ts';
import { CAPITALISED, isSurname, writingOf } from './name-use.ts';
import { isTitleOrOpener } from './titles-and-openers.ts';

/** A full stop ends a sentence, unless it stands behind an initial ("George P. Bush"). */
const WORD_BEFORE = /([\p{L}\p{M}\p{N}'’-]*)(?:(?<=(?<!\p{L})\p{Lu})\.)?[ \u00a0]+$/u;
const WORD_AFTER = /^[ \u00a0]+(\p{Lu}[\p{L}\p{M}'’-]*)/u;
/** How far to look; longer words are no given names. */
const REACH = 40;

/** The doubts about a name at this place (bits of `candidate.ts`). */
export function findDoubts(text: string, found: Found): number {
  let doubts = 0;
  const name = text.slice(found.start, found.end);
  const isLower = name === name.toLowerCase() && name !== name.toUpperCase();
  if (isLower && found.codes.some((code) => writingOf(code) === CAPITALISED)) doubts |= NO_CAPITAL;
  const isUpper = name === name.toUpperCase() && name !== name.toLowerCase();
  if (isUpper && isAmongCapitals(text, found)) doubts |= ALL_CAPITALS;
  if (!found.codes.some(isSurname)) return doubts;
  if (hasGivenNameBefore(text, found.start)) doubts |= GIVEN_NAME_BEFORE;
  if (hasNameAfter(text, found.end)) doubts |= LONGER_NAME;
  return doubts;
}

function isAmongCapitals(text: string, found: Found): boolean {
  const around =
    text.slice(Math.max(0, found.start - REACH), found.start) +
    text.slice(found.end, found.end + REACH);
  const capitals = around.match(/\p{Lu}/gu)?.length ?? 0;
  const small = around.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > small;
}

function hasGivenNameBefore(text: string, start: number): boolean {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1] ?? '';
  if (!/^\p{Lu}(?:[\p{Ll}\p{M}]|$)/u.test(word)) return false;
  return !isTitleOrOpener(word);
}

function hasNameAfter(text: string, end: number): boolean {
  const word = WORD_AFTER.exec(text.slice(end, end + REACH))?.[1];
  return word !== undefined && !isTitleOrOpener(word) && word !== word.toUpperCase();
}
