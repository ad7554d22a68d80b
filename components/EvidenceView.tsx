import type { Card } from '../packs/card.ts';
import type { Evidence } from '../packs/pack-schema.ts';
import { documentLine, isReworded } from './SourceList.tsx';
import { useLanguage } from './translate.ts';

/** The words a fact rests on, and where they stand. */
export function EvidenceView({ card, evidence }: { card: Card; evidence: Evidence }) {
  const language = useLanguage();
  const { t } = language;
  const document = card.documents.find(({ id }) => id === evidence.document);
  return (
    <figure class="evidence">
      <blockquote>
        <bdi>{t('quotation', evidence.quote)}</bdi>
      </blockquote>
      <figcaption>
        {document && (
          <>
            {documentLine(document, language)}
            {' · '}
          </>
        )}
        {t('paragraph', String(evidence.paragraph))}
        {document && isReworded(document) && <strong> {t('reworded_copy')}</strong>}
      </figcaption>
    </figure>
  );
}
