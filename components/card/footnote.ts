import type { Citation } from './EvidenceView.tsx';
import { originalLink } from './original-link.ts';
import { documentLine, inOrder, isReworded } from './SourceList.tsx';
import type { Language } from '../translate.ts';

/** A citation as one line of plain text: document, the words and their paragraphs, and where the original is. */
export function footnote({ document, passages }: Citation, language: Language): string {
  const { t } = language;
  const parts = [
    t('footnote', documentLine(document, language)),
    ...passages.map(({ paragraph, quote }) =>
      t('footnote_passage', t('quotation', quote), t('paragraph', paragraph)),
    ),
    isReworded(document) ? inOrder(t('reworded_copy'), language) : null,
    originalLink(document, null)?.href ?? null,
  ];
  return parts.filter((part) => part !== null).join(' ');
}
