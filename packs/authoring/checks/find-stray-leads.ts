import type { Check } from '../finding.ts';

/** A fact can only lead on the cards of the entities it is about. */
export const findStrayLeads: Check = ({ pack }) =>
  pack.facts.flatMap(({ about, lead }, index) =>
    lead.flatMap((id, at) => {
      if (about.includes(id)) return [];
      const message = `lead names "${id}", but the fact is not about it; add it to about or remove it from lead.`;
      return [{ section: 'facts', index, path: ['lead', at], message }];
    }),
  );
