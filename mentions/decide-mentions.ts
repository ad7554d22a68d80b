/** Trust, binding and topic: what the candidates of a whole page amount to. */
import { IN_LOOKALIKE } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { doubtNamesakes } from './doubt-namesakes.ts';
import { judgeAlone, type Judged } from './judged.ts';
import type { Mention } from './mention.ts';
import { entityOf } from './open-index.ts';
import type { NameIndex } from './open-index.ts';
import { settleOpen } from './settle-open.ts';

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
  doubtNamesakes(all);
  settleOpen(all, isBackground);
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
