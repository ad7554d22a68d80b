import type { DocumentCheck, Finding } from '../finding.ts';
import { hasWords } from '../words.ts';

/** The `words` of a date are the document's own: they stand in one that the fact cites. */
export const findForeignDateWords: DocumentCheck = ({ pack }, texts) => {
  const evidenceOf = new Map(pack.facts.map(({ id, evidence }) => [id, evidence]));
  const entries = [
    ...pack.facts.map(({ id, date }, index) => ({
      section: 'facts' as const,
      index,
      date,
      facts: [id],
    })),
    ...pack.events.map(({ date, facts }, index) => ({
      section: 'events' as const,
      index,
      date,
      facts,
    })),
  ];
  return entries.flatMap(({ section, index, date, facts }): Finding[] => {
    const words = date?.words;
    const evidence = facts.flatMap((id) => evidenceOf.get(id) ?? []);
    if (words === undefined || evidence.length === 0) return [];
    const cited = new Set(evidence.map(({ document }) => document));
    const read = [...cited].flatMap((id) => texts.get(id) ?? []);
    const paragraphs = read.flatMap((text) => text.paragraphs);
    const found = paragraphs.some((paragraph) => hasWords(paragraph, words));
    if (found || read.length < cited.size) return [];
    const message = `the words “${words}” are in no document cited as evidence; copy them from one, or leave words out.`;
    return [{ section, index, path: ['date', 'words'], message }];
  });
};
