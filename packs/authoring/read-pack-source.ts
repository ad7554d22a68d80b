import type { Pack } from '../pack-schema.ts';
import type { LeftOut } from './authored-schemas.ts';
import { findFaults } from './find-faults.ts';
import { inOrder } from './problem.ts';
import type { Problem } from './problem.ts';
import { readDraft } from './read-draft.ts';

export interface PackSource {
  /** The built form; `null` as long as there is any problem. */
  readonly pack: Pack | null;
  readonly leftOut: LeftOut;
  /** By file and line. */
  readonly problems: readonly Problem[];
}

/** Reads and checks the YAML sources of a pack. */
export function readPackSource(dir: string): PackSource {
  const draft = readDraft(dir);
  const faults = findFaults(draft).map(({ section, index, path, message }) => {
    const { file, line } = draft.placeOf(section, index, path);
    return { file, line, message };
  });
  const problems = inOrder([...draft.problems, ...faults]);
  return { pack: problems.length === 0 ? draft.pack : null, leftOut: draft.leftOut, problems };
}
