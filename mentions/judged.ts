/** A candidate on the way to a mention: what it is taken for so far, and why. */
import {
  GIVEN_NAME_BEFORE,
  IN_LOOKALIKE,
  LONGER_NAME,
  NEAR_COUNTER_SIGN,
  NO_CAPITAL,
  OTHERS_TITLE,
  PART_OF_OTHER,
} from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Reason } from './mention.ts';
import { AMONG_CAPITALS, isAlwaysTrusted, isSurname, ownerOf, writingOf } from './name-use.ts';

export interface Judged {
  readonly block: number;
  readonly candidate: Candidate;
  entity: number;
  reason: Reason;
  trusted: boolean;
}

/** What a candidate is worth without the rest of the page. */
export function judgeAlone(block: number, candidate: Candidate): Judged {
  const { codes, doubts, besideRoleOf, nearSignOf } = candidate;
  const byRole = codes.find((code) => besideRoleOf.includes(ownerOf(code)));
  const bySign = codes.find((code) => nearSignOf.includes(ownerOf(code)));
  const code = codes.find(isAlwaysTrusted) ?? byRole ?? bySign ?? (codes[0] as number);
  const doubted = { block, candidate, entity: ownerOf(code), trusted: false };
  if (doubts & IN_LOOKALIKE) return { ...doubted, reason: 'other-of-that-name' };
  if (doubts & PART_OF_OTHER) return { ...doubted, reason: 'part-of-longer-name' };
  if (doubts & OTHERS_TITLE) return { ...doubted, reason: 'other-of-that-name' };
  if (isSurname(code) && doubts & GIVEN_NAME_BEFORE) {
    return { ...doubted, reason: 'other-given-name' };
  }
  if (isSurname(code) && doubts & LONGER_NAME) return { ...doubted, reason: 'part-of-longer-name' };
  if (doubts & NEAR_COUNTER_SIGN) return { ...doubted, reason: 'other-of-that-name' };
  // In a headline all in capitals a name and an ordinary word look alike: the page has to settle it.
  const isSure = isAlwaysTrusted(code) && writingOf(code) !== AMONG_CAPITALS;
  if (isSure) return { ...doubted, reason: 'full-name', trusted: true };
  if (byRole !== undefined) return { ...doubted, reason: 'role-beside', trusted: true };
  return { ...doubted, reason: 'name-alone' };
}

/** Nothing speaks against it, and nothing for it yet. */
export function isOpen({ trusted, reason, candidate }: Judged): boolean {
  return !trusted && reason === 'name-alone' && (candidate.doubts & NO_CAPITAL) === 0;
}

/** Words near by speak against it: only its full name settles it. */
export function isCountered({ trusted, reason, candidate }: Judged): boolean {
  const isAgainst = (candidate.doubts & (NEAR_COUNTER_SIGN | OTHERS_TITLE)) === NEAR_COUNTER_SIGN;
  return !trusted && isAgainst && reason === 'other-of-that-name';
}

/** Whether somebody or something else of that name stands there. */
export function isOther(judged: Judged): boolean {
  return !judged.trusted && judged.reason !== 'name-alone' && !isCountered(judged);
}

/** The entities of which there is a full name among these. */
export function namedInFull(all: readonly Judged[]): ReadonlySet<number> {
  return new Set(all.filter(isFullName).map(({ entity }) => entity));
}

export function isFullName({ trusted, candidate }: Judged): boolean {
  return trusted && candidate.codes.some((code) => isAlwaysTrusted(code) && !isSurname(code));
}
