import type { Check } from '../finding.ts';

/** Of the facts under a relation, at least one is about each of its two ends. */
export const findUnsupportedRelations: Check = ({ pack }) => {
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
  return pack.relations.flatMap((relation, index) => {
    const known = relation.facts.flatMap((id) => facts.get(id) ?? []);
    // A fact that is unknown or could not be read may be the one about it.
    if (known.length < relation.facts.length) return [];
    const ends = ['from', 'to'] as const;
    return ends
      .filter((end) => !known.some(({ about }) => about.includes(relation[end])))
      .map((end) => {
        const message = `none of the relation's facts is about "${relation[end]}"; choose a fact that is, or add it to the fact's about.`;
        return { section: 'relations' as const, index, path: [end], message };
      });
  });
};
