/** What stands around a name in its block, as far as it speaks against the name being what it seems. */
import { GIVEN_NAME_BEFORE, IN_ADDRESS, LONGER_NAME, NO_CAPITAL } from './candidate.ts';
import type { Found } from './find-names.ts';
import { CAPITALISED, isAlwaysTrusted, isSurname, writingOf } from './name-use.ts';
import { isTitleOrOpener } from './titles-and-openers.ts';

/** A full stop ends a sentence, unless it stands behind an initial ("George P. Bush"). */
const WORD_BEFORE =
  /((?:[\p{L}\p{M}\p{N}]|['’-](?=\p{L}))*)(?:(?<=(?<!\p{L})\p{Lu})\.)?[ \u00a0]+$/u;
const WORD_AFTER = /^[ \u00a0]+(\p{Lu}(?:[\p{L}\p{M}]|['’-](?=\p{L}))*)/u;
const ADDRESS_BEFORE = /[\p{L}\p{N}][._/-]$|[@#/]$/u;
const ADDRESS_AFTER = /^(?:[._/-][\p{L}\p{N}]|@)/u;
/** How far to look, in characters; longer words are no given names. */
const REACH = 60;
/** In a headline, more of the longer words than this have capitals. */
const HEADLINE_SHARE = 0.6;
const HEADLINE_WORDS = 3;

/** The doubts about a name at this place (bits of `candidate.ts`). */
export function findDoubts(text: string, { start, end, codes }: Found): number {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const name = text.slice(start, end);
  const isLower = name === name.toLowerCase() && name !== name.toUpperCase();
  if (isLower && codes.some((code) => writingOf(code) === CAPITALISED)) {
    const isInAddress = ADDRESS_BEFORE.test(before) || ADDRESS_AFTER.test(after);
    return isInAddress ? IN_ADDRESS : NO_CAPITAL;
  }
  if (!codes.some(isSurname)) return 0;
  // A headline has capitals everywhere: they prove nothing about a name that means only one thing.
  if (codes.every(isAlwaysTrusted) && isHeadline(before, after)) return 0;
  return (
    (hasGivenNameBefore(before) ? GIVEN_NAME_BEFORE : 0) | (hasNameAfter(after) ? LONGER_NAME : 0)
  );
}

function hasGivenNameBefore(before: string): boolean {
  const word = WORD_BEFORE.exec(before)?.[1] ?? '';
  // "US-Präsident", "then-President": what comes last in a compound says what it is.
  const last = word.split('-').at(-1) ?? '';
  if (!/^\p{Lu}(?:[\p{Ll}\p{M}]|$)/u.test(last)) return false;
  return !isTitleOrOpener(last);
}

function hasNameAfter(after: string): boolean {
  const word = WORD_AFTER.exec(after)?.[1];
  if (word === undefined || word === word.toUpperCase()) return false;
  return !isTitleOrOpener(word);
}

function isHeadline(before: string, after: string): boolean {
  const words = `${before} ${after}`.match(/(?<!\p{L})\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= HEADLINE_WORDS && capitals.length > words.length * HEADLINE_SHARE;
}
