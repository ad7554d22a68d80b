import type { PackDocument } from '../packs/pack-schema.ts';
import { documentLine, isReworded } from './SourceList.tsx';
import { useLanguage } from './translate.ts';

/** A paragraph of a document that a fact rests on. */
export interface Citation {
  readonly document: PackDocument;
  /** Of the document in the card's list of sources, counted from 1. */
  readonly number: string;
  readonly paragraph: string;
  /** The phrases that say it, to the letter. */
  readonly quotes: readonly string[];
}

/** The words a fact rests on, and where they stand. */
export function EvidenceView({ citation }: { citation: Citation }) {
  const language = useLanguage();
  const { t } = language;
  const { document, paragraph, quotes } = citation;
  return (
    <figure class="evidence">
      {quotes.map((quote) => (
        <blockquote key={quote}>
          <bdi>{t('quotation', quote)}</bdi>
        </blockquote>
      ))}
      <figcaption>
        {documentLine(document, language)}
        {' · '}
        {t('paragraph', paragraph)}
        {isReworded(document) && <strong> {t('reworded_copy')}</strong>}
      </figcaption>
    </figure>
  );
}
