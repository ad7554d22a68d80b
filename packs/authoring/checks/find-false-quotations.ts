import type { Evidence } from '../../pack-schema.ts';
import type { DocumentCheck } from '../finding.ts';
import { listOwnTexts } from '../list-own-texts.ts';
import type { DocumentText } from '../read-documents.ts';
import { splitQuotations } from '../split-quotations.ts';
import { hasWords } from '../words.ts';

/**
 * What our own texts put in quotation marks stands in a paragraph they rest on, and not in a reworded
 * copy: its words are nobody's.
 */
export const findFalseQuotations: DocumentCheck = ({ pack }, texts) => {
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
  const reworded = new Set(
    pack.documents.filter(({ kind }) => kind === 'reworded copy').map(({ id }) => id),
  );
  return listOwnTexts(pack).flatMap((own) => {
    const known = own.facts.flatMap((id) => facts.get(id) ?? []);
    const evidence = known.flatMap((fact) => fact.evidence);
    const atHand = evidence.every(({ document }) => texts.has(document));
    // The passage may stand in what is unknown or not at hand.
    if (known.length === 0 || known.length < own.facts.length || !atHand) return [];
    const paragraphs = paragraphsOf(evidence, texts);
    return splitQuotations(own.text).quoted.flatMap((passage) => {
      const sources = paragraphs.filter(({ text }) => hasWords(text, passage));
      if (sources.some(({ document }) => !reworded.has(document))) return [];
      const { section, index, path } = own;
      const fault =
        sources.length > 0
          ? 'is the wording of a reworded copy, not of the speaker'
          : 'is not in a paragraph cited as evidence';
      const message = `“${passage}” ${fault}; say it without quotation marks, or cite where it stands.`;
      return [{ section, index, path, message }];
    });
  });
};

function paragraphsOf(evidence: readonly Evidence[], texts: ReadonlyMap<string, DocumentText>) {
  return evidence.map(({ document, paragraph }) => ({
    document,
    text: texts.get(document)?.paragraphs[paragraph - 1] ?? '',
  }));
}
