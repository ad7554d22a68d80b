import type { Pack } from '../pack-schema.ts';
import type { LeftOut } from './authored-schemas.ts';
import { findFaults } from './find-faults.ts';
import { inOrder } from './problem.ts';
import type { Problem } from './problem.ts';
import { readDocuments } from './read-documents.ts';
import { readDraft } from './read-draft.ts';

export interface PackSource {
  /** The built form; `null` as long as there is any problem. */
  readonly pack: Pack | null;
  readonly leftOut: LeftOut;
  /** By file and line. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the YAML sources of a pack and checks them; with the folder of its documents, also against
 * their texts.
 */
export function readPackSource(dir: string, documentsDir: string | null): PackSource {
  const draft = readDraft(dir);
  const texts = documentsDir === null ? null : readDocuments(documentsDir, draft.pack.documents);
  const faults = findFaults(draft, texts).map(({ section, index, path, message }) => {
    const { file, line } = draft.placeOf(section, index, path);
    return { file, line, message };
  });
  const problems = inOrder([...draft.problems, ...faults]);
  return { pack: problems.length === 0 ? draft.pack : null, leftOut: draft.leftOut, problems };
}
