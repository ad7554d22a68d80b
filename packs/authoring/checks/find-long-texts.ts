import type { Check } from '../finding.ts';
import { countWords } from '../words.ts';

/** What a reader takes in at a glance. */
const STATEMENT_WORDS = 30;
/** More would be copying rather than citing. */
const QUOTE_WORDS = 20;

/** Statements have at most 30 words, quotations at most 20. */
export const findLongTexts: Check = ({ pack }) =>
  pack.facts.flatMap(({ statement, evidence }, index) => {
    const words = countWords(statement);
    const tooLong = `the statement has ${String(words)} words, allowed are ${String(STATEMENT_WORDS)}; shorten it or make it two facts.`;
    return [
      ...(words > STATEMENT_WORDS
        ? [{ section: 'facts' as const, index, path: ['statement'], message: tooLong }]
        : []),
      ...evidence.flatMap(({ quote }, at) => {
        const length = countWords(quote);
        if (length <= QUOTE_WORDS) return [];
        const message = `the quotation has ${String(length)} words, allowed are ${String(QUOTE_WORDS)}; cut it.`;
        return [{ section: 'facts' as const, index, path: ['evidence', at, 'quote'], message }];
      }),
    ];
  });
