import { SECTIONS } from '../finding.ts';
import type { Check, Finding, Section } from '../finding.ts';

/** No two entries of a kind have the same id. */
export const findDuplicateIds: Check = ({ pack }) =>
  SECTIONS.flatMap((section) => findRepeats(section, pack[section]));

function findRepeats(section: Section, entries: readonly { id: string }[]): Finding[] {
  const ids = entries.map(({ id }) => id);
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    const message =
      section === 'relations'
        ? `the relation ${id} is there twice; keep one and give it the facts of both.`
        : `the id "${id}" is taken by an earlier entry; choose another.`;
    return [{ section, index, path: section === 'relations' ? [] : ['id'], message }];
  });
}
