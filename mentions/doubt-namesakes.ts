/** Namesakes: what the page says elsewhere of others who bear the name. */
import { GIVEN_NAME_BEFORE, IN_LOOKALIKE, OTHERS_LETTERS, RELATIVE } from './candidate.ts';
import { isOpen, namedInFull, type Judged } from './judged.ts';
import { EXACT, isSurname, writingOf } from './name-use.ts';

/** Longer names that are found only in their exact letters are made of ordinary words. */
const LONGEST_ACRONYM = 7;

/** Takes back the trust in names that the page gives to somebody or something else. */
export function doubtNamesakes(all: readonly Judged[]): void {
  doubtBesideOthers(all);
  doubtOtherAcronyms(all);
  doubtRelatives(all);
}

/**
 * Even a surname that is nearly always one person's is somebody else's where a block has given it to
 * somebody else, and the page never names that person in full. Behind a lookalike ("Melania Trump") it is
 * his again where a sign of his is near: those of a family are in the news together.
 */
function doubtBesideOthers(all: readonly Judged[]): void {
  const named = namedInFull(all);
  const others = new Map<number, Judged>();
  for (const judged of all) {
    const { block, candidate, entity, reason, trusted } = judged;
    if (reason === 'other-given-name' || isFamilyMember(judged)) others.set(entity, judged);
    const other = others.get(entity);
    if (!trusted || named.has(entity) || other?.block !== block) continue;
    if (reason !== 'full-name') continue;
    const { besideRoleOf, nearSignOf } = candidate;
    if (isFamilyMember(other) && [...besideRoleOf, ...nearSignOf].includes(entity)) continue;
    Object.assign(judged, { reason: 'other-of-that-name', trusted: false });
  }
}

/** Whether it is the surname of one of the lookalikes ("Michelle Obama"). */
function isFamilyMember({ candidate: { doubts, codes } }: Judged): boolean {
  const surnameOfLookalike = IN_LOOKALIKE | GIVEN_NAME_BEFORE;
  return (doubts & surnameOfLookalike) === surnameOfLookalike && codes.some(isSurname);
}

/** "The National Speakers Association (NSA)" is not the agency, and on its page neither is "the NSA". */
function doubtOtherAcronyms(all: readonly Judged[]): void {
  const others = new Set(
    all.filter(({ candidate }) => candidate.doubts & OTHERS_LETTERS).map(({ entity }) => entity),
  );
  if (others.size === 0) return;
  const named = namedInFull(all.filter((each) => !isAcronym(each)));
  for (const judged of all) {
    const { entity } = judged;
    if (!others.has(entity) || named.has(entity) || !isAcronym(judged)) continue;
    Object.assign(judged, { reason: 'other-of-that-name', trusted: false });
  }
}

/** Where a text names an entity in full only as somebody's relative, a shorter name is that somebody's. */
function doubtRelatives(all: readonly Judged[]): void {
  const relatives = namedInFull(all.filter(isRelative));
  const named = namedInFull(all.filter((judged) => !isRelative(judged)));
  for (const judged of all) {
    const { entity } = judged;
    if (!isOpen(judged) || !relatives.has(entity) || named.has(entity)) continue;
    judged.reason = 'other-of-that-name';
  }
}

function isAcronym({ candidate: { start, end, codes } }: Judged): boolean {
  return end - start <= LONGEST_ACRONYM && codes.some((code) => writingOf(code) === EXACT);
}

function isRelative({ candidate }: Judged): boolean {
  return (candidate.doubts & RELATIVE) !== 0;
}
