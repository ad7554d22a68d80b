import type { Candidate } from './candidate.ts';
import { findNames } from './find-names.ts';
import type { Found } from './find-names.ts';
import { isLookalike, isRole, ownerOf } from './name-use.ts';
import type { NameIndex } from './open-index.ts';
import { findDoubts } from './surroundings.ts';

export type { Candidate } from './candidate.ts';

const NOTHING: readonly Candidate[] = [];
/** How much may stand between a name and a role: one short word, a comma, an article. */
const ROLE_REACH = 14;

/**
 * A function that finds the names of an index in one block of text. Its result is in the order of the
 * text and does not overlap; offsets are of the text as given. It never throws.
 */
export function createFinder(index: NameIndex): (text: string) => readonly Candidate[] {
  return (text) => {
    const found = findNames(index, text);
    if (found.length === 0) return NOTHING;
    const roles = found.filter((each) => each.codes.every(isRole));
    return withoutCovered(found).map((each) => ({
      start: each.start,
      end: each.end,
      codes: each.codes,
      besideRoleOf: rolesBeside(index, text, each, roles),
      doubts: findDoubts(text, each),
    }));
  };
}

/** From the left, the longest name or lookalike at each place, and none that overlaps it. */
function withoutCovered(found: readonly Found[]): Found[] {
  const names = found
    .map((each) => ({ ...each, codes: each.codes.filter((code) => !isRole(code)) }))
    .filter((each) => each.codes.length > 0)

    .toSorted((one, other) => one.start - other.start || other.end - one.end);
  const kept: Found[] = [];
  let free = 0;
  for (const each of names) {
    if (each.start < free) continue;
    const meant = each.codes.filter((code) => !isLookalike(code));
    kept.push(meant.length > 0 ? { ...each, codes: meant } : each);
    free = each.end;
  }
  return kept;
}

function rolesBeside(
  index: NameIndex,
  text: string,
  name: Found,
  roles: readonly Found[],
): readonly number[] {
  const owners: number[] = [];
  for (const role of roles) {
    const gap =
      role.end <= name.start ? text.slice(role.end, name.start) : text.slice(name.end, role.start);
    const isApart = role.end <= name.start || role.start >= name.end;
    if (!isApart || gap.length > ROLE_REACH || /[!?;:]|\.\s+\S+\s/.test(gap)) continue;
    for (const code of role.codes) {
      const number = ownerOf(code);
      const from = index.roles[number] as number;
      owners.push(...index.roleOwners.subarray(from, index.roles[number + 1]));
    }
  }
  return owners;
}
