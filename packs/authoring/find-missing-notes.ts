import type { Pack } from '../pack-schema.ts';
import type { LeftOut } from './authored-schemas.ts';
import { placeKey } from './find-coverage.ts';
import type { Inventory } from './read-inventory.ts';

/** What the reading notes have and neither the pack nor its list of what is left out. */
export interface MissingNotes {
  readonly facts: Inventory['facts'];
  readonly conflicts: Inventory['conflicts'];
  /** Ids in `left-out.yaml` that the notes do not have. */
  readonly unknown: readonly string[];
}

/**
 * A noted fact is covered by a fact of the pack that rests on one of its paragraphs and is about one
 * of its entities; a noted conflict by the dispute of the same id.
 */
export function findMissingNotes(pack: Pack, leftOut: LeftOut, inventory: Inventory): MissingNotes {
  const covered = new Set(
    pack.facts.flatMap(({ about, evidence }) =>
      evidence.flatMap(({ document, paragraph }) =>
        about.map((entity) => `${placeKey(document, paragraph)} ${entity}`),
      ),
    ),
  );
  const disputes = new Set(pack.disputes.map(({ id }) => id));
  const leftOutFacts = new Set(leftOut.facts.map((line) => line.inventory));
  const leftOutConflicts = new Set(leftOut.conflicts.map((line) => line.inventory));
  const notedFacts = new Set(inventory.facts.map(({ id }) => id));
  const notedConflicts = new Set(inventory.conflicts.map(({ id }) => id));
  return {
    facts: inventory.facts.filter(
      ({ id, entities, evidence }) =>
        !leftOutFacts.has(id) &&
        !evidence.some(({ doc, para }) =>
          entities.some((entity) => covered.has(`${placeKey(doc, para)} ${entity}`)),
        ),
    ),
    conflicts: inventory.conflicts.filter(
      ({ id }) => !disputes.has(id) && !leftOutConflicts.has(id),
    ),
    unknown: [
      ...[...leftOutFacts].filter((id) => !notedFacts.has(id)),
      ...[...leftOutConflicts].filter((id) => !notedConflicts.has(id)),
    ],
  };
}
