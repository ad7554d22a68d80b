/** What the rest of the page says for a name that proves nothing by itself. */
import { isCountered, isFullName, isOpen, isOther, namedInFull, type Judged } from './judged.ts';
import type { Reason } from './mention.ts';
import {
  AMONG_CAPITALS,
  CAPITALISED,
  isSurname,
  needsContext,
  ownerOf,
  writingOf,
} from './name-use.ts';

/** How many trusted mentions before and after a doubtful one count as near by. */
const NEAR = 6;
/** How many other entities near by settle a doubtful name; at least one of them not in the background. */
const ENOUGH_NEAR = 2;
/** A surname that needs context is seldom anybody else's beside one of his story. */
const ENOUGH_NEAR_SURNAME = 1;

/** What the rest of a page may settle a name by. */
const SETTLED: ReadonlySet<Reason> = new Set(['signs-near', 'entities-near', 'clear-elsewhere']);

/** Trusts what is open where something on the page settles it, the surest first. */
export function settleOpen(
  all: readonly Judged[],
  isBackground: (entity: number) => boolean,
): void {
  settleBySigns(all);
  settleByName(all);
  settleByNeighbours(all, isBackground);
  settleTogether(all);
  sayByFullName(all);
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
        !isSpelledOutBehind(judged, owner, all[at + 1]) &&
        !settled.has(spellingOf(judged, code));
      if (!claimants.has(owner) || before <= nearest || isFarShort) continue;
      nearest = before;
      Object.assign(judged, { entity: owner, reason: 'clear-elsewhere', trusted: true });
    }
    if (judged.trusted) for (const spelling of spellingsOf(judged)) settled.add(spelling);
  });
}

/** "PMF (Popular Mobilization Forces)": nothing but a space and a bracket stands between. */
function isSpelledOutBehind(
  { block, candidate }: Judged,
  owner: number,
  next: Judged | undefined,
): boolean {
  if (next?.block !== block || next.entity !== owner || !isFullName(next)) return false;
  return next.candidate.start - candidate.end <= 2;
}

function spellingsOf(judged: Judged): readonly string[] {
  return judged.candidate.codes.map((code) => spellingOf(judged, code));
}

/** What tells the names of an entity from one another as far as they have to be, without the text. */
function spellingOf({ candidate: { start, end } }: Judged, code: number): string {
  return `${code} ${end - start}`;
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

/** Whatever settled a shorter name says less to a reader than its full name on the same page. */
function sayByFullName(all: readonly Judged[]): void {
  const named = namedInFull(all);
  for (const judged of all) {
    if (named.has(judged.entity) && SETTLED.has(judged.reason)) judged.reason = 'full-name-on-page';
  }
}

/** But for those that are ordinary words too ("Bush", "Hook"), which are found in exact letters. */
function isContextSurname(code: number): boolean {
  return needsContext(code) && isSurname(code) && writingOf(code) === CAPITALISED;
}

function settlesByNeighbours(code: number): boolean {
  return needsContext(code) || writingOf(code) === AMONG_CAPITALS;
}
