/** Trust, binding and topic: what the candidates of a whole page amount to. */
import {
  GIVEN_NAME_BEFORE,
  IN_ADDRESS,
  IN_LOOKALIKE,
  LONGER_NAME,
  NEAR_COUNTER_SIGN,
  NO_CAPITAL,
  OTHERS_LETTERS,
  OTHERS_TITLE,
  RELATIVE,
} from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Mention, Reason } from './mention.ts';
import {
  AMONG_CAPITALS,
  CAPITALISED,
  EXACT,
  isAlwaysTrusted,
  isSurname,
  needsContext,
  ownerOf,
  writingOf,
} from './name-use.ts';
import { entityOf } from './open-index.ts';
import type { NameIndex } from './open-index.ts';

/** How many trusted mentions before and after a doubtful one count as near by. */
const NEAR = 6;
/** How many other entities near by settle a doubtful name; at least one of them not in the background. */
const ENOUGH_NEAR = 2;
/** A surname that needs context is seldom anybody else's beside one of his story. */
const ENOUGH_NEAR_SURNAME = 1;

/** Longer names that are found only in their exact letters are made of ordinary words. */
const LONGEST_ACRONYM = 7;

interface Judged {
  readonly block: number;
  readonly candidate: Candidate;
  entity: number;
  reason: Reason;
  trusted: boolean;
}

/**
 * The mentions of a page, block by block as the candidates were given. Costs as much as there are
 * candidates; the text is not needed.
 */
export function decideMentions(
  index: NameIndex,
  blocks: readonly (readonly Candidate[])[],
  policy: { readonly background: boolean },
): Mention[][] {
  const all = blocks.flatMap((candidates, block) =>
    candidates.map((candidate) => judgeAlone(block, candidate)),
  );
  const entities = new Map(all.map(({ entity }) => [entity, entityOf(index, entity)]));
  const isBackground = (entity: number): boolean =>
    entities.get(entity)?.prominence === 'background';
  doubtBesideOthers(all);
  doubtOtherAcronyms(all);
  doubtRelatives(all);
  settleBySigns(all);
  settleByName(all);
  settleByNeighbours(all, isBackground);
  settleTogether(all);
  sayByFullName(all);
  const mentions = all.filter(({ candidate }) => (candidate.doubts & IN_LOOKALIKE) === 0);
  const onTopic = isOnTopic(mentions, (entity) => entities.get(entity)?.prominence);
  const decided: Mention[][] = blocks.map(() => []);
  for (const { block, candidate, entity, reason, trusted } of mentions) {
    const { id, prominence } = entities.get(entity) ?? entityOf(index, entity);
    const isWanted =
      prominence === 'core' || (onTopic && (prominence === 'supporting' || policy.background));
    decided[block]?.push({
      start: candidate.start,
      end: candidate.end,
      entity: id,
      reason,
      trust: trusted ? 'trusted' : 'possible',
      marked: trusted && isWanted,
    });
  }
  return decided;
}

/** What a candidate is worth without the rest of the page. */
function judgeAlone(block: number, candidate: Candidate): Judged {
  const { codes, doubts, besideRoleOf, nearSignOf } = candidate;
  const byRole = codes.find((code) => besideRoleOf.includes(ownerOf(code)));
  const bySign = codes.find((code) => nearSignOf.includes(ownerOf(code)));
  const code = codes.find(isAlwaysTrusted) ?? byRole ?? bySign ?? (codes[0] as number);
  const doubted = { block, candidate, entity: ownerOf(code), trusted: false };
  if (doubts & IN_LOOKALIKE) return { ...doubted, reason: 'other-of-that-name' };
  if (doubts & IN_ADDRESS) return { ...doubted, reason: 'part-of-longer-name' };
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

function isOpen({ trusted, reason, candidate }: Judged): boolean {
  return !trusted && reason === 'name-alone' && (candidate.doubts & NO_CAPITAL) === 0;
}

/** Words near by speak against it: only its full name settles it. */
function isCountered({ trusted, reason, candidate }: Judged): boolean {
  const isAgainst = (candidate.doubts & (NEAR_COUNTER_SIGN | OTHERS_TITLE)) === NEAR_COUNTER_SIGN;
  return !trusted && isAgainst && reason === 'other-of-that-name';
}

/** Whether somebody or something else of that name stands there. */
function isOther(judged: Judged): boolean {
  return !judged.trusted && judged.reason !== 'name-alone' && !isCountered(judged);
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
  const isAcronym = ({ candidate: { start, end, codes } }: Judged): boolean =>
    end - start <= LONGEST_ACRONYM && codes.some((code) => writingOf(code) === EXACT);
  const named = namedInFull(all.filter((each) => !isAcronym(each)));
  for (const judged of all) {
    const { entity } = judged;
    if (!others.has(entity) || named.has(entity) || !isAcronym(judged)) continue;
    Object.assign(judged, { reason: 'other-of-that-name', trusted: false });
  }
}

/** Where a text names an entity in full only as somebody's relative, a shorter name is that somebody's. */
function doubtRelatives(all: readonly Judged[]): void {
  const isRelative = ({ candidate }: Judged): boolean => (candidate.doubts & RELATIVE) !== 0;
  const relatives = namedInFull(all.filter(isRelative));
  const named = namedInFull(all.filter((judged) => !isRelative(judged)));
  for (const judged of all) {
    const { entity } = judged;
    if (!isOpen(judged) || !relatives.has(entity) || named.has(entity)) continue;
    judged.reason = 'other-of-that-name';
  }
}

/** The entities of which there is a full name among these. */
function namedInFull(all: readonly Judged[]): ReadonlySet<number> {
  return new Set(all.filter(isFullName).map(({ entity }) => entity));
}

function isFullName({ trusted, candidate }: Judged): boolean {
  return trusted && candidate.codes.some((code) => isAlwaysTrusted(code) && !isSurname(code));
}

/** Words near by settle a name, but not while the nearest before is somebody else of that name. */
function settleBySigns(all: readonly Judged[]): void {
  const others = new Set<number>();
  for (const judged of all) {
    const { candidate, entity, trusted } = judged;
    if (trusted) others.delete(entity);
    else if (isOther(judged)) others.add(entity);
    if (!isOpen(judged) || others.has(entity) || !candidate.nearSignOf.includes(entity)) continue;
    Object.assign(judged, { reason: 'signs-near', trusted: true });
  }
}

/** What settled a shorter name first says less to a reader than its full name on the same page. */
function sayByFullName(all: readonly Judged[]): void {
  const named = namedInFull(all);
  for (const judged of all) {
    const { reason, entity } = judged;
    if (!named.has(entity) || (reason !== 'signs-near' && reason !== 'entities-near')) continue;
    judged.reason = 'full-name-on-page';
  }
}

/**
 * A shorter name goes to the entity that was named in full nearest before it, or else after it; but
 * to nobody while the nearest before is somebody else of that name.
 */
function settleByName(all: readonly Judged[]): void {
  const trusted = all.filter((judged) => judged.trusted);
  const named = new Set(trusted.map(({ entity }) => entity));
  const inFull = namedInFull(trusted);
  const settled = new Set(trusted.flatMap(spellingsOf));
  const lastNamed = new Map<number, number>();
  const lastInFull = new Map<number, number>();
  const lastOther = new Map<number, number>();
  all.forEach((judged, at) => {
    const { candidate, entity } = judged;
    if (isFullName(judged)) lastInFull.set(entity, at);
    if (judged.trusted) lastNamed.set(entity, at);
    else if (isOther(judged)) lastOther.set(entity, at);
    const isAgainst = isCountered(judged);
    if (!isOpen(judged) && !isAgainst) return;
    const claimants = isAgainst ? inFull : named;
    const last = isAgainst ? lastInFull : lastNamed;
    let nearest = -2;
    for (const code of candidate.codes) {
      const owner = ownerOf(code);
      const before = last.get(owner) ?? -1;
      const other = lastOther.get(owner) ?? -1;
      if (other > before || all[other]?.block === judged.block) {
        judged.reason = 'other-of-that-name';
        continue;
      }
      // "PMF" right behind what it is short for, or once settled; elsewhere it may be short for anything.
      const isFarShort =
        needsContext(code) &&
        !isSurname(code) &&
        all[before]?.block !== judged.block &&
        !spellingsOf(judged).some((spelling) => settled.has(spelling));
      if (!claimants.has(owner) || before <= nearest || isFarShort) continue;
      nearest = before;
      const reason = inFull.has(owner) ? 'full-name-on-page' : 'clear-elsewhere';
      Object.assign(judged, { entity: owner, reason, trusted: true });
    }
    if (judged.trusted) for (const spelling of spellingsOf(judged)) settled.add(spelling);
  });
}

/** What tells the names of an entity from one another as far as they have to be, without the text. */
function spellingsOf({ candidate: { start, end, codes } }: Judged): readonly string[] {
  return codes.map((code) => `${code} ${end - start}`);
}

/**
 * A name that needs context has it among other entities of the pack, but not where the page speaks of
 * somebody else of that name and never names its entity in full.
 */
function settleByNeighbours(
  all: readonly Judged[],
  isBackground: (entity: number) => boolean,
): void {
  const trusted = all.filter((judged) => judged.trusted);
  const others = new Set(all.filter(isOther).map(({ entity }) => entity));
  const disputed = others.difference(namedInFull(trusted));
  let next = 0;
  for (const judged of all) {
    if (trusted[next] === judged) next++;
    if (!isOpen(judged)) continue;
    const code = judged.candidate.codes.find(settlesByNeighbours);
    if (code === undefined || disputed.has(ownerOf(code))) continue;
    const near = trusted
      .slice(Math.max(0, next - NEAR), next + NEAR)
      .filter((other) => Math.abs(other.block - judged.block) <= 1)
      .map((other) => other.entity)
      .filter((entity) => entity !== ownerOf(code));
    const isAmongCapitals = writingOf(code) === AMONG_CAPITALS;
    const enough = isSurname(code) || isAmongCapitals ? ENOUGH_NEAR_SURNAME : ENOUGH_NEAR;
    if (new Set(near).size < enough) continue;
    if (!isAmongCapitals && near.every(isBackground)) continue;
    Object.assign(judged, { entity: ownerOf(code), reason: 'entities-near', trusted: true });
  }
}

/**
 * A surname may be anybody's; two of them that need context, of different entities and in one block,
 * have it in each other.
 */
function settleTogether(all: readonly Judged[]): void {
  const alone = all.filter(
    (judged) => isOpen(judged) && judged.candidate.codes.some(isContextSurname),
  );
  const inBlock = new Map<number, Set<number>>();
  for (const { block, entity } of alone) {
    inBlock.set(block, (inBlock.get(block) ?? new Set()).add(entity));
  }
  for (const judged of alone) {
    if ((inBlock.get(judged.block)?.size ?? 0) < 2) continue;
    Object.assign(judged, { reason: 'entities-near', trusted: true });
  }
}

/** But for those that are ordinary words too ("Bush", "Hook"), which are found in exact letters. */
function isContextSurname(code: number): boolean {
  return needsContext(code) && isSurname(code) && writingOf(code) === CAPITALISED;
}

function settlesByNeighbours(code: number): boolean {
  return needsContext(code) || writingOf(code) === AMONG_CAPITALS;
}

/** A page is about the pack if it names one of its core entities and another one that matters. */
function isOnTopic(
  all: readonly Judged[],
  prominenceOf: (entity: number) => string | undefined,
): boolean {
  const trusted = all.filter((judged) => judged.trusted).map((judged) => judged.entity);
  const named = [...new Set(trusted)].map(prominenceOf);
  const core = named.filter((prominence) => prominence === 'core').length;
  const supporting = named.filter((prominence) => prominence === 'supporting').length;
  return core > 0 && core + supporting > 1;
}
