/** What stands around a name in its block, as far as it speaks against the name being what it seems. */
import { GIVEN_NAME_BEFORE, IN_ADDRESS, LONGER_NAME, NO_CAPITAL } from './candidate.ts';
import type { Found } from './find-names.ts';
import { CAPITALISED, isAlwaysTrusted, isSurname, writingOf } from './name-use.ts';
import type { IsTitleOrOpener } from './read-openers.ts';

/*
 * Plain ranges instead of Unicode properties, which would cost a fresh page several milliseconds:
 * all scripts with capital letters lie in them.
 */
/** The word before, with what stands behind it in front of the space. */
const WORD_BEFORE = /([A-Za-z\u00c0-\u1fff\d]+(?:['’-][A-Za-z\u00c0-\u1fff]+)*)(\S*)[ \u00a0]+$/;
const WORD_AFTER = /^[ \u00a0]+([A-Za-z\u00c0-\u1fff]+(?:['’-][A-Za-z\u00c0-\u1fff]+)*)/;
const LONG_WORDS = /[A-Za-z\u00c0-\u1fff]{4,}/g;
const ADDRESS_BEFORE = /[A-Za-z\u00c0-\u1fff\d][._/-]$|[@#/]$/;
const ADDRESS_AFTER = /^(?:[._/-][A-Za-z\u00c0-\u1fff\d]|@)/;
/** How far to look, in characters; longer words are no given names. */
const REACH = 60;
/** In a headline, more of the longer words than this have capitals. */
const HEADLINE_SHARE = 0.6;
const HEADLINE_WORDS = 3;

/** The doubts about a name at this place (bits of `candidate.ts`). */
export function findDoubts(
  text: string,
  { start, end, codes }: Found,
  isTitleOrOpener: IsTitleOrOpener,
): number {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const name = text.slice(start, end);
  const isLower = name === name.toLowerCase() && name !== name.toUpperCase();
  if (isLower && codes.some((code) => writingOf(code) === CAPITALISED)) {
    const isInAddress = ADDRESS_BEFORE.test(before) || ADDRESS_AFTER.test(after);
    return isInAddress ? IN_ADDRESS : NO_CAPITAL;
  }
  if (!codes.some(isSurname)) return 0;
  const doubts =
    (hasGivenNameBefore(before, isTitleOrOpener) ? GIVEN_NAME_BEFORE : 0) |
    (hasNameAfter(after, isTitleOrOpener) ? LONGER_NAME : 0);
  // A headline has capitals everywhere: they prove nothing about a name that means only one thing.
  if (doubts > 0 && codes.every(isAlwaysTrusted) && isHeadline(before, after)) return 0;
  return doubts;
}

function hasGivenNameBefore(before: string, isTitleOrOpener: IsTitleOrOpener): boolean {
  const [, word = '', behind = ''] = WORD_BEFORE.exec(before) ?? [];
  // "US-Präsident", "then-President": what comes last in a compound says what it is.
  const last = word.split('-').at(-1) ?? '';
  // A full stop ends a sentence, unless it stands behind an initial ("George P. Bush").
  const isInitial = last.length === 1 && behind === '.';
  if (behind !== '' && !isInitial) return false;
  const second = last.charAt(1);
  if (!isCapitalised(last) || (second !== '' && second === second.toUpperCase())) return false;
  return !isTitleOrOpener(last);
}

function hasNameAfter(after: string, isTitleOrOpener: IsTitleOrOpener): boolean {
  const word = WORD_AFTER.exec(after)?.[1] ?? '';
  if (!isCapitalised(word) || word === word.toUpperCase()) return false;
  return !isTitleOrOpener(word);
}

function isHeadline(before: string, after: string): boolean {
  const words = `${before} ${after}`.match(LONG_WORDS) ?? [];
  const capitals = words.filter(isCapitalised);
  return words.length >= HEADLINE_WORDS && capitals.length > words.length * HEADLINE_SHARE;
}

function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
