/** What stands around a name in its block, as far as it speaks against the name being what it seems. */
import {
  GIVEN_NAME_BEFORE,
  LONGER_NAME,
  NO_CAPITAL,
  PART_OF_OTHER,
  RELATIVE,
} from './candidate.ts';
import type { Found } from './find-names.ts';
import { hasGivenNameBefore } from './given-name-before.ts';
import { givesItsName, isLongerName, isNamedAfterPerson } from './longer-name.ts';
import { CAPITALISED, isAlwaysTrusted, isSurname, isTrustedPerson, writingOf } from './name-use.ts';
import type { IsTitleOrOpener } from './read-openers.ts';
import { REACH, isHeadline } from './word-beside.ts';

const ADDRESS_BEFORE = /[A-Za-z\u00c0-\u1fff\d][._/-]$|[@#/]$/;
const ADDRESS_AFTER = /^(?:[._/-][A-Za-z\u00c0-\u1fff\d]|@)/;
/** "Until his son George W. Bush became president": the text is about somebody else of the family. */
const RELATIVE_BEFORE =
  /(?:^|\W)(?:[Hh]is|[Hh]er|[Tt]heir|[Ww]hose)(?: \w+)? (?:brother|cousin|daughter|father|grand(?:father|mother|son)|husband|mother|nephew|niece|sister|son|uncle|wife),? $/;
/** Of a substance, a part or a form: longer than a year. "Tehran-43" is a film. */
const SERIAL_NUMBER = /^(?:[ \u00a0-]\d{5}|-\d{2}(?![\d-]))/;
/** "IS" is a word like others in a headline all in capitals. */
const TWO_CAPITALS = /^[A-Z]{2}$/;
const CAPITALS_BEFORE = /(?:^|[A-Z]{2})[^A-Za-z]*$/;
const CAPITALS_AFTER = /^[^A-Za-z]*(?:[A-Z]{2}|$)/;

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
    return isInAddress ? PART_OF_OTHER : NO_CAPITAL;
  }
  if (SERIAL_NUMBER.test(after)) return PART_OF_OTHER;
  if (TWO_CAPITALS.test(name) && standsAmongCapitals(before, after)) return NO_CAPITAL;
  if (!codes.some(isSurname)) {
    if (givesItsName(name, before, after)) return PART_OF_OTHER;
    if (codes.every(isTrustedPerson) && isNamedAfterPerson(after)) return PART_OF_OTHER;
    return RELATIVE_BEFORE.test(before) ? RELATIVE : 0;
  }
  const isSure = codes.every(isAlwaysTrusted);
  const surname = { before, after, isSure, isInHeadline: isSure && isHeadline(before, after) };
  return (
    (hasGivenNameBefore(surname, isTitleOrOpener) ? GIVEN_NAME_BEFORE : 0) |
    (isLongerName(surname, isTitleOrOpener) ? LONGER_NAME : 0)
  );
}

/** Where the words on both sides are all capitals, as in a headline. */
function standsAmongCapitals(before: string, after: string): boolean {
  return CAPITALS_BEFORE.test(before) && CAPITALS_AFTER.test(after);
}
