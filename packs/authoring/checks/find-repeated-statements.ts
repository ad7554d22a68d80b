import type { Check } from '../finding.ts';
import { foldName } from '../words.ts';

/** A fact is stored once: no two statements have the same words. */
export const findRepeatedStatements: Check = ({ pack }) => {
  const first = new Map<string, string>();
  return pack.facts.flatMap(({ id, statement }, index) => {
    const folded = foldName(statement);
    const earlier = first.get(folded);
    if (earlier === undefined) {
      first.set(folded, id);
      return [];
    }
    const message = `the same statement as fact "${earlier}"; keep one and give it the evidence of both.`;
    return [{ section: 'facts', index, path: ['statement'], message }];
  });
};
