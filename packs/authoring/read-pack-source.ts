import { join } from 'node:path';
import * as v from 'valibot';
import { PackSchema } from '../pack-schema.ts';
import type { Pack } from '../pack-schema.ts';
import type { LeftOut } from './authored-schemas.ts';
import { findFaults } from './find-faults.ts';
import { issueAsSentence } from './issue-as-sentence.ts';
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
  if (problems.length === 0)
    problems.push(...findShapeProblems(draft.pack, join(dir, 'pack.yaml')));
  return { pack: problems.length === 0 ? draft.pack : null, leftOut: draft.leftOut, problems };
}

/** What no single entry shows: a pack without entities, say. Keeps the built form to its schema. */
function findShapeProblems(pack: Pack, file: string): Problem[] {
  const parsed = v.safeParse(PackSchema, pack);
  if (parsed.success) return [];
  return parsed.issues.map((issue) => ({ file, line: 1, message: issueAsSentence(issue) }));
}
