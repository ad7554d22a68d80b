import { IN_LOOKALIKE } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { findNames } from './find-names.ts';
import type { Found } from './find-names.ts';
import { ownerOf } from './name-use.ts';
import type { NameIndex } from './open-index.ts';
import type { IsTitleOrOpener } from './read-openers.ts';
import { findDoubts } from './surroundings.ts';
import { hasRoleBeside, isInLookalike, wordsAround } from './words-around.ts';

export type { Candidate } from './candidate.ts';

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
    return longestFromLeft(found).map((each) => lookAround(index, text, each, isTitleOrOpener));
  };
}

/** From the left, the longest name at each place, and none that overlaps it. */
function longestFromLeft(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  let free = 0;
  for (const each of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (each.start < free) continue;
    kept.push(each);
    free = each.end;
  }
  return kept;
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
  const meant = owners.filter((entity) => !isInLookalike(index, entity, around));
  const codes = found.codes.filter((code) => meant.includes(ownerOf(code)));
  if (codes.length === 0) {
    return { start, end, codes: found.codes, besideRoleOf: [], doubts: IN_LOOKALIKE };
  }
  const besideRoleOf = meant.filter((entity) => hasRoleBeside(index, entity, around));
  const doubts = findDoubts(text, { start, end, codes }, isTitleOrOpener);
  return { start, end, codes, besideRoleOf, doubts };
}
