import { isUncovered } from './find-coverage.ts';
import type { ParagraphCoverage } from './find-coverage.ts';
import type { MissingNotes } from './find-missing-notes.ts';
import type { DocumentText } from './read-documents.ts';

/** Enough of a paragraph to recognise it, in characters. */
const OPENING = 60;

/** Per document and paragraph, which facts rest on it; how an uncovered one begins, with the texts at hand. */
export function coverageAsText(
  coverage: readonly ParagraphCoverage[],
  texts: ReadonlyMap<string, DocumentText>,
): string {
  const documents = [...new Set(coverage.map(({ document }) => document))];
  return documents
    .map((id) =>
      documentAsText(
        id,
        coverage.filter(({ document }) => document === id),
        texts,
      ),
    )
    .join('\n');
}

function documentAsText(
  id: string,
  paragraphs: readonly ParagraphCoverage[],
  texts: ReadonlyMap<string, DocumentText>,
): string {
  const open = String(paragraphs.filter(isUncovered).length);
  const title = `Document ${id}: ${String(paragraphs.length)} paragraphs, ${open} uncovered`;
  return [title, ...paragraphs.map((one) => paragraphLine(one, texts))].join('\n');
}

function paragraphLine(
  { document, paragraph, facts, leftOut }: ParagraphCoverage,
  texts: ReadonlyMap<string, DocumentText>,
): string {
  const place = `  ¶${String(paragraph).padEnd(3)} `;
  if (facts.length > 0) return place + facts.join(', ');
  if (leftOut !== null) return `${place}left out: ${leftOut}`;
  const text = texts.get(document)?.paragraphs[paragraph - 1];
  const opening = text === undefined ? '' : ` “${text.slice(0, OPENING)}”`;
  return `${place}UNCOVERED${opening}; write a fact, or a line under paragraphs in left-out.yaml`;
}

/** What of the reading notes the pack lacks, one line each; empty when it lacks nothing. */
export function missingNotesAsText({ facts, conflicts, unknown }: MissingNotes): string {
  return [
    ...facts.map(({ id, statement, evidence }) => {
      const places = evidence.map(({ doc, para }) => `${doc} ¶${String(para)}`).join(', ');
      return `${id} (${places}) is in no fact of the pack: ${statement}`;
    }),
    ...conflicts.map(({ id, title }) => `${id} is no dispute of the pack: ${title}`),
    ...unknown.map((id) => `left-out.yaml names "${id}", which the inventory does not have.`),
  ].join('\n');
}
