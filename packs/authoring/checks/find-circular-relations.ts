import type { Relation } from '../../pack-schema.ts';
import type { Check } from '../finding.ts';

/** Nothing is a part of itself, directly or through others, and no relation leads back to its start. */
export const findCircularRelations: Check = ({ pack }) =>
  pack.relations.flatMap(({ from, type, to }, index) => {
    if (from === to) {
      const message = `"${from}" ${type} itself; correct from or to.`;
      return [{ section: 'relations', index, path: ['to'], message }];
    }
    if (type !== 'part-of') return [];
    const way = findWay(pack.relations, to, from, new Set());
    if (way === null) return [];
    const circle = [from, ...way].join(' → ');
    const message = `part-of runs in a circle: ${circle}; remove one of these relations.`;
    return [{ section: 'relations', index, path: ['to'], message }];
  });

/** The entities from `start` up to `goal` along part-of, or `null` where it does not lead there. */
function findWay(
  relations: readonly Relation[],
  start: string,
  goal: string,
  seen: Set<string>,
): string[] | null {
  if (start === goal) return [goal];
  if (seen.has(start)) return null;
  seen.add(start);
  for (const { from, type, to } of relations) {
    if (type !== 'part-of' || from !== start) continue;
    const way = findWay(relations, to, goal, seen);
    if (way !== null) return [start, ...way];
  }
  return null;
}
