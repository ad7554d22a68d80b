import {
  GIVEN_NAME_BEFORE,
  IN_LOOKALIKE,
  LONGER_NAME,
  NEAR_COUNTER_SIGN,
  OTHERS_LETTERS,
} from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { expansionBefore } from './expansion-before.ts';
import { findNames } from './find-names.ts';
import { ENDS_LOOKALIKE, NO_LOOKALIKE, findLookalike } from './find-lookalike.ts';
import type { Found } from './find-names.ts';
import { NO_ROLE, ROLE_RIGHT_BEFORE, findRoleBeside } from './find-role-beside.ts';
import { findTitleDoubt } from './find-title-doubt.ts';
import { EXACT, isAlwaysTrusted, isSurname, ownerOf, writingOf } from './name-use.ts';
import { COUNTER_SIGN, SIGN } from './index-layout.ts';
import type { NameIndex } from './open-index.ts';
import type { IsTitleOrOpener } from './read-openers.ts';
import { hasPhraseNear, wordsNear } from './words-near.ts';
import { findDoubts } from './surroundings.ts';
import { wordsAround } from './words-around.ts';

export type { Candidate } from './candidate.ts';

/** A word in front of two capitals, as names in the pack have it. */
const ARTICLE = /^[A-Za-z][a-z]{1,10} (?=[A-Z]{2}$)/;
/** "John R." in front of a surname. */
const GIVEN_AND_INITIAL =
  /(?<![A-Za-z\u00c0-\u1fff])([A-Z\u00c0-\u1fff][A-Za-z\u00c0-\u1fff]+)[ \u00a0][A-Z]\.?[ \u00a0]$/;
const LONGEST_GIVEN_NAME = 20;
const NOTHING: readonly Candidate[] = [];

/**
 * A function that finds the names of an index in one block of text. Its result is in the order of the
 * text and does not overlap; offsets are of the text as given. It never throws.
 */
export function createFinder(
  index: NameIndex,
  isTitleOrOpener: IsTitleOrOpener,
): (text: string) => readonly Candidate[] {
  return (text) => {
    const found = findNames(index, text);
    if (found.length === 0) return NOTHING;
    const candidates: Candidate[] = [];
    for (const [at, each] of found.entries()) {
      const free = candidates.at(-1)?.end ?? 0;
      const whole = withInitial(index, text, withoutArticle(text, each), free);
      const isOthers = hasOthersLetters(text, whole, candidates);
      const candidate = lookAround(index, text, whole, isTitleOrOpener);
      const settled = doubtsSettledBeside(text, found[at - 1], each, found[at + 1]);
      const added = isOthers ? IN_LOOKALIKE | OTHERS_LETTERS : 0;
      candidates.push({ ...candidate, doubts: (candidate.doubts & ~settled) | added });
    }
    return candidates;
  };
}

/**
 * The doubts about a name that fall where the word beside it is a name of its own: "when in Iraq Bush
 * …", "the Bush Pentagon".
 */
function doubtsSettledBeside(
  text: string,
  before: Found | undefined,
  { start, end }: Found,
  after: Found | undefined,
): number {
  const ahead = isOfItsOwn(before) && isSpace(text, before.end, start) ? GIVEN_NAME_BEFORE : 0;
  return ahead | (isOfItsOwn(after) && isSpace(text, end, after.start) ? LONGER_NAME : 0);
}

/** Whether it is a name by itself: no surname, which may stand as a given name. */
function isOfItsOwn(found: Found | undefined): found is Found {
  return (
    found !== undefined && found.codes.every((code) => isAlwaysTrusted(code) && !isSurname(code))
  );
}

function isSpace(text: string, from: number, to: number): boolean {
  return to - from === 1 && text.charAt(from).trim() === '';
}

/** Whether it is an acronym in brackets behind words that make it and name somebody else. */
function hasOthersLetters(text: string, found: Found, before: readonly Candidate[]): boolean {
  const { start, end, codes } = found;
  if (!codes.some((code) => writingOf(code) === EXACT)) return false;
  const from = expansionBefore(text, start, text.slice(start, end));
  if (from === null) return false;
  const owners = new Set(codes.map(ownerOf));
  return !before.some(
    (each) => each.end > from && each.codes.some((code) => owners.has(ownerOf(code))),
  );
}

/**
 * "John R. Bolton" where the pack has "John Bolton": no pack has every initial. `free` is where the
 * name before ends.
 */
function withInitial(index: NameIndex, text: string, found: Found, free: number): Found {
  if (!found.codes.some(isSurname)) return found;
  const before = text.slice(Math.max(free, found.start - LONGEST_GIVEN_NAME), found.start);
  const [added = '', given = ''] = GIVEN_AND_INITIAL.exec(before) ?? [];
  if (given === '') return found;
  const name = `${given} ${text.slice(found.start, found.end)}`;
  const [whole] = findNames(index, name);
  const isWhole = whole?.start === 0 && whole.end === name.length;
  if (!isWhole || !whole.codes.every(isAlwaysTrusted)) return found;
  return { start: found.start - added.length, end: found.end, codes: whole.codes };
}

/** "IS" without the small word before it, which only says that it is a name ("der IS"). */
function withoutArticle(text: string, found: Found): Found {
  const article = ARTICLE.exec(text.slice(found.start, found.end))?.[0] ?? '';
  return article === '' ? found : { ...found, start: found.start + article.length };
}

function lookAround(
  index: NameIndex,
  text: string,
  found: Found,
  isTitleOrOpener: IsTitleOrOpener,
): Candidate {
  const { start, end } = found;
  const around = wordsAround(text, start, end);
  const owners = [...new Set(found.codes.map(ownerOf))];
  const lookalikes = owners.map((entity) => findLookalike(index, entity, around, text));
  const meant = owners.filter((_, at) => lookalikes[at] === NO_LOOKALIKE);
  const codes = found.codes.filter((code) => meant.includes(ownerOf(code)));
  if (codes.length === 0) {
    return {
      start,
      end,
      codes: found.codes,
      besideRoleOf: [],
      nearSignOf: [],
      doubts: IN_LOOKALIKE | (lookalikes.includes(ENDS_LOOKALIKE) ? GIVEN_NAME_BEFORE : 0),
    };
  }
  const roles = meant.map((entity) => findRoleBeside(index, entity, around, text));
  const besideRoleOf = meant.filter((_, at) => roles[at] !== NO_ROLE);
  const meantHere = { start, end, codes };
  const titleDoubt = besideRoleOf.length > 0 ? 0 : findTitleDoubt(text, meantHere);
  const settled = roles.includes(ROLE_RIGHT_BEFORE) ? GIVEN_NAME_BEFORE : 0;
  const doubts = (findDoubts(text, meantHere, isTitleOrOpener) & ~settled) | titleDoubt;
  const near = { start, end, codes, besideRoleOf, doubts, nearSignOf: [] };
  const isFullName = around.name.length > 1 && codes.every(isAlwaysTrusted);
  return isFullName ? near : lookNear(index, text, near, meant);
}

/** What the words within some lines say of a name that is not a full one. */
function lookNear(
  index: NameIndex,
  text: string,
  candidate: Candidate,
  meant: readonly number[],
): Candidate {
  const near = wordsNear(text, candidate.start, candidate.end);
  const against = meant.filter((entity) => hasPhraseNear(index, entity, near, COUNTER_SIGN));
  if (against.length === meant.length) {
    return { ...candidate, doubts: candidate.doubts | NEAR_COUNTER_SIGN };
  }
  const codes = candidate.codes.filter((code) => !against.includes(ownerOf(code)));
  const nearSignOf = meant.filter(
    (entity) => !against.includes(entity) && hasPhraseNear(index, entity, near, SIGN),
  );
  return { ...candidate, codes, nearSignOf };
}
