import type { Check, Finding, Section } from '../finding.ts';
import type { Path } from '../read-yaml-file.ts';

/** A list of ids names each of them once. */
export const findRepeatedIds: Check = ({ pack }) => [
  ...pack.entities.flatMap(({ description }, index) =>
    repeats('entities', index, ['description', 'facts'], description.facts),
  ),
  ...pack.facts.flatMap(({ about, lead }, index) => [
    ...repeats('facts', index, ['about'], about),
    ...repeats('facts', index, ['lead'], lead),
  ]),
  ...pack.disputes.flatMap(({ about, positions }, index) => [
    ...repeats('disputes', index, ['about'], about),
    ...positions.flatMap(({ facts }, at) =>
      repeats('disputes', index, ['positions', at, 'facts'], facts),
    ),
  ]),
  ...pack.relations.flatMap(({ facts }, index) => repeats('relations', index, ['facts'], facts)),
  ...pack.events.flatMap(({ about, facts }, index) => [
    ...repeats('events', index, ['about'], about),
    ...repeats('events', index, ['facts'], facts),
  ]),
];

function repeats(section: Section, index: number, path: Path, ids: readonly string[]): Finding[] {
  return ids.flatMap((id, at) =>
    ids.indexOf(id) === at
      ? []
      : [{ section, index, path: [...path, at], message: `"${id}" is listed twice; remove one.` }],
  );
}
