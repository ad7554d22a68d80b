import type { DocumentCheck } from '../finding.ts';
import { listOwnTexts } from '../list-own-texts.ts';
import type { DocumentText } from '../read-documents.ts';
import { splitQuotations } from '../split-quotations.ts';
import { foldedWords } from '../words.ts';

/** So many words in the same order are somebody else's sentence. */
const RUN_WORDS = 9;

/** Outside quotation marks, no text has nine or more words in a row from one of the documents. */
export const findCopiedRuns: DocumentCheck = ({ pack }, texts) => {
  const runs = indexRuns(texts);
  return listOwnTexts(pack).flatMap(({ section, index, path, text }) => {
    const copied = splitQuotations(text).own.map((own) => findRun(foldedWords(own), runs));
    return copied.flatMap((run) => {
      if (run === null) return [];
      const message = `"${run.words.join(' ')}" is ${String(run.words.length)} words in a row from document ${run.document}; say it in your own words (fewer than ${String(RUN_WORDS)} in a row).`;
      return [{ section, index, path, message }];
    });
  });
};

/** Every run of nine words, with the document it is from. */
function indexRuns(texts: ReadonlyMap<string, DocumentText>): Map<string, string> {
  const runs = new Map<string, string>();
  for (const { id, paragraphs } of texts.values()) {
    const words = foldedWords(paragraphs.join('\n'));
    for (let start = 0; start + RUN_WORDS <= words.length; start += 1) {
      runs.set(runAt(words, start), id);
    }
  }
  return runs;
}

function runAt(words: readonly string[], start: number): string {
  return words.slice(start, start + RUN_WORDS).join(' ');
}

/** The first run of copied words, as long as it goes on. */
function findRun(
  words: readonly string[],
  runs: ReadonlyMap<string, string>,
): { words: readonly string[]; document: string } | null {
  for (let start = 0; start + RUN_WORDS <= words.length; start += 1) {
    const document = runs.get(runAt(words, start));
    if (document === undefined) continue;
    let last = start;
    while (last + 1 + RUN_WORDS <= words.length && runs.has(runAt(words, last + 1))) last += 1;
    return { words: words.slice(start, last + RUN_WORDS), document };
  }
  return null;
}
