import type { Evidence } from '../../pack-schema.ts';
import type { DocumentCheck } from '../finding.ts';
import type { DocumentText } from '../read-documents.ts';
import { hasWords } from '../words.ts';

/** Every quotation stands in its paragraph to the letter. */
export const findMisquotations: DocumentCheck = ({ pack }, texts) =>
  pack.facts.flatMap(({ evidence }, index) =>
    evidence.flatMap((item, at) => {
      const text = texts.get(item.document);
      const fault = text === undefined ? null : faultOf(item, text);
      if (fault === null) return [];
      return [
        { section: 'facts', index, path: ['evidence', at, fault.key], message: fault.message },
      ];
    }),
  );

function faultOf(
  { document, paragraph, quote }: Evidence,
  { paragraphs }: DocumentText,
): { key: 'paragraph' | 'quote'; message: string } | null {
  const place = `paragraph ${String(paragraph)} of document ${document}`;
  const cited = paragraphs[paragraph - 1];
  if (cited?.includes(quote) === true) return null;
  const elsewhere = paragraphs.findIndex((text) => text.includes(quote));
  if (elsewhere !== -1) {
    const message = `the quotation is not in ${place} but in paragraph ${String(elsewhere + 1)}; correct the number.`;
    return { key: 'paragraph', message };
  }
  if (cited === undefined) {
    const message = `document ${document} has only ${String(paragraphs.length)} paragraphs; correct the number.`;
    return { key: 'paragraph', message };
  }
  const differs = hasWords(cited, quote)
    ? 'has these words, but other capitals, accents or punctuation (typographic ’ “ ”, no-break spaces?)'
    : 'does not have these words';
  return { key: 'quote', message: `${place} ${differs}; copy the quotation to the letter.` };
}
