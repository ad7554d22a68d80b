import type { CardFact } from '../../packs/card.ts';

/** A first sight with fewer says little, with more it does not fit. */
const FEWEST = 3;

/**
 * The facts of the first sight and the others, each in the order given: those that the editors chose,
 * and where these are fewer than three, as many of the others as are missing.
 */
export function firstFacts(facts: readonly CardFact[]): { first: CardFact[]; others: CardFact[] } {
  const leads = facts.filter(({ lead }) => lead).length;
  const count = Math.max(leads, FEWEST);
  // On a card the lead facts stand before the others.
  return { first: facts.slice(0, count), others: facts.slice(count) };
}
