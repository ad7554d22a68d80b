import type { PackDocument } from '../../packs/pack-schema.ts';
import { CopyFootnote } from './CopyFootnote.tsx';
import { originalLink } from './original-link.ts';
import { NotStated } from './NotStated.tsx';
import { DocumentLine, isReworded } from './SourceList.tsx';
import { useLanguage } from '../translate.ts';

/** What of one document a fact rests on. */
export interface Citation {
  readonly document: PackDocument;
  /** Of the document in the card's list of sources, counted from 1. */
  readonly number: string;
  readonly passages: readonly Passage[];
}

interface Passage {
  readonly paragraph: string;
  /** The phrase that says it, to the letter. */
  readonly quote: string;
}

/** The words a fact rests on, where they stand, and what that document is. */
export function EvidenceView({
  id,
  citation,
  note,
}: {
  id: string;
  citation: Citation;
  /** What else is to be known of the fact's date. */
  note: string | null;
}) {
  const language = useLanguage();
  const { t } = language;
  const { document, passages } = citation;
  const original = originalLink(document, passages[0]?.quote ?? null);
  return (
    <figure class="evidence" id={id}>
      {passages.map(({ paragraph, quote }) => (
        <blockquote key={quote}>
          <bdi>{t('quotation', quote)}</bdi> <span class="quiet">{t('paragraph', paragraph)}</span>
        </blockquote>
      ))}
      <figcaption>
        <p>
          <DocumentLine document={document} />
        </p>
        {isReworded(document) && <p class="reworded">{t('reworded_copy')}</p>}
        {note && <p>{note}</p>}
        <NotStated document={document} />
        <p class="actions">
          {original && (
            <a href={original.href} target="_blank" rel="noopener noreferrer">
              {t('open_original', original.host)}
            </a>
          )}
          <CopyFootnote citation={citation} />
        </p>
      </figcaption>
    </figure>
  );
}
