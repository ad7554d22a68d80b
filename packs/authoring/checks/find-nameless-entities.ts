import type { Check } from '../finding.ts';

/** Every entity has a name by which it can be found on a page. */
export const findNamelessEntities: Check = ({ pack }) =>
  pack.entities.flatMap(({ id, names }, index) => {
    if (names.length > 0) return [];
    const message = `${id} has no name; add one under names: always, full-name or context.`;
    return [{ section: 'entities', index, path: ['names'], message }];
  });
