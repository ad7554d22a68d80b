import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackDocument } from '../pack-schema.ts';

export interface DocumentText {
  readonly id: string;
  readonly sha256: string;
  /** The non-empty lines: paragraph n of the evidence is at n - 1. */
  readonly paragraphs: readonly string[];
}

/** The texts, by document id, of those documents whose files are in `dir`. */
export function readDocuments(
  dir: string,
  documents: readonly PackDocument[],
): ReadonlyMap<string, DocumentText> {
  const texts = documents.flatMap(({ id, file }) => readDocument(join(dir, file), id) ?? []);
  return new Map(texts.map((text) => [text.id, text]));
}

function readDocument(file: string, id: string): DocumentText | null {
  try {
    const bytes = readFileSync(file);
    return {
      id,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      paragraphs: bytes
        .toString('utf8')
        .split('\n')
        .filter((line) => line.trim() !== ''),
    };
  } catch {
    return null;
  }
}
