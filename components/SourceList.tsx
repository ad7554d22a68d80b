import type { PackDocument } from '../packs/pack-schema.ts';
import { formatPartialDate } from './format-date.ts';
import { useLanguage, type Language } from './translate.ts';

/** The documents a card cites, numbered as its citations are, with what each does not state. */
export function SourceList({ documents }: { documents: readonly PackDocument[] }) {
  const language = useLanguage();
  const { t, locale } = language;
  return (
    <section>
      <h2>{t('sources')}</h2>
      <ol class="sources">
        {documents.map((document) => (
          <li key={document.id}>
            {documentLine(document, language)}
            <p class="quiet">
              {isReworded(document) && <strong>{t('reworded_copy')} </strong>}
              {document.about}
              {document.notStated.length > 0 &&
                ` ${t('not_stated', new Intl.ListFormat(locale).format(document.notStated))}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The words of a reworded copy are nobody's: they may be cited, never quoted as a person's. */
export function isReworded({ kind }: PackDocument): boolean {
  return kind === 'reworded copy';
}

/** Author, title, publisher and date, as the document or else its confirmed original states them. */
export function documentLine(document: PackDocument, { t, locale }: Language): string {
  const original = document.original.confirmed ? document.original : null;
  const date = document.date ?? original?.date ?? null;
  const parts = [
    document.author ?? new Intl.ListFormat(locale).format(original?.authors ?? []),
    document.title ?? original?.title ?? t('document_untitled'),
    document.publisher ?? original?.publisher ?? null,
    date && formatPartialDate(date, locale),
  ];
  return parts.filter((part) => part !== null && part !== '').join(', ');
}
