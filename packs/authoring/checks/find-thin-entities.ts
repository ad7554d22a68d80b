import type { Check } from '../finding.ts';

/** Fewer would be a card not worth opening. */
const FACTS_PER_CARD = 3;

/** Core and supporting entities have at least three facts, or say in `fewFacts` why not. */
export const findThinEntities: Check = ({ pack, unread, unreadSections }) => {
  // A fact that could not be read may be the third one.
  if (unread.facts.size > 0 || unreadSections.has('facts')) return [];
  const counts = new Map<string, number>();
  for (const entity of pack.facts.flatMap(({ about }) => [...new Set(about)])) {
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return pack.entities.flatMap(({ id, prominence, fewFacts }, index) => {
    const count = counts.get(id) ?? 0;
    if (prominence === 'background' || fewFacts !== undefined || count >= FACTS_PER_CARD) return [];
    const message = `the ${prominence} entity ${id} has ${String(count)} of at least ${String(FACTS_PER_CARD)} facts; add facts, or say why there are no more in fewFacts.`;
    return [{ section: 'entities', index, path: ['id'], message }];
  });
};
