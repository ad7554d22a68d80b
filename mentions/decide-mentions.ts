/** Trust, binding and topic: what the candidates of a whole page amount to. */
import { GIVEN_NAME_BEFORE, IN_LOOKALIKE, LONGER_NAME, NO_CAPITAL } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Mention, Reason } from './mention.ts';
import {
  AMONG_CAPITALS,
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
  const all: Judged[] = [];
  blocks.forEach((candidates, block) => {
    for (const candidate of candidates) {
      if ((candidate.doubts & IN_LOOKALIKE) === 0) all.push(judgeAlone(block, candidate));
    }
  });
  bindToFullNames(all);
  trustNearOthers(all);
  return asMentions(index, blocks.length, all, policy.background);
}

/** What a candidate is worth without the rest of the page. */
function judgeAlone(block: number, candidate: Candidate): Judged {
  const { codes, doubts, besideRoleOf } = candidate;
  const byRole = codes.find((code) => besideRoleOf.includes(ownerOf(code)));
  const code = codes.find(isAlwaysTrusted) ?? byRole ?? (codes[0] as number);
  const judged = { block, candidate, entity: ownerOf(code), trusted: false };
  if (isSurname(code) && doubts & GIVEN_NAME_BEFORE) {
    return { ...judged, reason: 'other-given-name' };
  }
  if (isSurname(code) && doubts & LONGER_NAME) return { ...judged, reason: 'part-of-longer-name' };
  const isShouted = writingOf(code) === AMONG_CAPITALS;
  // In a headline all in capitals a name and an ordinary word look alike: the rest of the page decides.
  if (isShouted) return { ...judged, reason: 'name-alone' };
  if (isAlwaysTrusted(code)) return { ...judged, reason: 'full-name', trusted: true };
  if (byRole !== undefined) return { ...judged, reason: 'role-beside', trusted: true };
  return { ...judged, reason: 'name-alone' };
}

function isOpen(judged: Judged): boolean {
  return (
    !judged.trusted &&
    judged.reason === 'name-alone' &&
    (judged.candidate.doubts & NO_CAPITAL) === 0
  );
}

/** A shorter name goes to the entity that was named in full nearest before it, or else after it. */
function bindToFullNames(all: readonly Judged[]): void {
  const seen = new Map<number, number>();
  const first = new Map<number, number>();
  all.forEach((judged, at) => {
    if (judged.trusted && !first.has(judged.entity)) first.set(judged.entity, at);
  });
  all.forEach((judged, at) => {
    if (judged.trusted) seen.set(judged.entity, at);
    if (!isOpen(judged)) return;
    let best = -1;
    for (const code of judged.candidate.codes) {
      const entity = ownerOf(code);
      if (needsContext(code) && !isSurname(code)) continue;
      const before = seen.get(entity) ?? -1;
      if (!first.has(entity) || before < best) continue;
      best = before;
      judged.entity = entity;
      judged.reason = 'full-name-on-page';
      judged.trusted = true;
    }
  });
}

function trustNearOthers(all: readonly Judged[]): void {
  const trusted = all.filter((judged) => judged.trusted);
  let next = 0;
  for (const judged of all) {
    if (judged.trusted) next++;
    if (!isOpen(judged) || !judged.candidate.codes.some(needsContext)) continue;
    const near = trusted
      .slice(Math.max(0, next - NEAR), next + NEAR)
      .filter(
        (other) => Math.abs(other.block - judged.block) <= 1 && other.entity !== judged.entity,
      );
    if (new Set(near.map((other) => other.entity)).size < 2) continue;
    judged.reason = 'entities-near';
    judged.trusted = true;
  }
}

function asMentions(
  index: NameIndex,
  blockCount: number,
  all: readonly Judged[],
  background: boolean,
): Mention[][] {
  const known = new Map<number, ReturnType<typeof entityOf>>();
  const look = (entity: number): ReturnType<typeof entityOf> => {
    const found = known.get(entity) ?? entityOf(index, entity);
    known.set(entity, found);
    return found;
  };
  const onTopic = isOnTopic(all, (entity) => look(entity).prominence);
  const mentions: Mention[][] = Array.from({ length: blockCount }, () => []);
  for (const { block, candidate, entity, reason, trusted } of all) {
    const { id, prominence } = look(entity);
    const isWanted =
      prominence === 'core' || (onTopic && (prominence === 'supporting' || background));
    mentions[block]?.push({
      start: candidate.start,
      end: candidate.end,
      entity: id,
      reason,
      trust: trusted ? 'trusted' : 'possible',
      marked: trusted && isWanted,
    });
  }
  return mentions;
}

/** A page is about the pack if it names one of its core entities and another one of the pack. */
function isOnTopic(all: readonly Judged[], prominenceOf: (entity: number) => string): boolean {
  const core = new Set<number>();
  const others = new Set<number>();
  for (const { entity, trusted } of all) {
    if (!trusted) continue;
    const prominence = prominenceOf(entity);
    if (prominence === 'core') core.add(entity);
    if (prominence === 'supporting') others.add(entity);
  }
  return core.size > 1 || (core.size === 1 && others.size > 0);
}
