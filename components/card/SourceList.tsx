import type { PackDocument } from '../../packs/pack-schema.ts';
import { formatPartialDate } from '../format-date.ts';
import { NotStated } from './NotStated.tsx';
import { originalLink } from './original-link.ts';
import { useLanguage, type Language } from '../translate.ts';

/** The documents a card cites, numbered as its citations are, with what each does not state. */
export function SourceList({ documents }: { documents: readonly PackDocument[] }) {
  const { t } = useLanguage();
  return (
    <section>
      <h2>{t('sources')}</h2>
      <ol class="sources">
        {documents.map((document) => (
          <li key={document.id}>
            <SourceItem document={document} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function SourceItem({ document }: { document: PackDocument }) {
  const { t } = useLanguage();
  const original = originalLink(document, null);
  return (
    <>
      <p>
        <DocumentLine document={document} />
      </p>
      {isReworded(document) && <p class="reworded">{t('reworded_copy')}</p>}
      <div class="quiet">
        <p>
          <bdi>{document.about}</bdi>
        </p>
        <NotStated document={document} />
      </div>
      {original && (
        <p>
          <a href={original.href} target="_blank" rel="noopener noreferrer">
            {t('open_original', original.host)}
          </a>
        </p>
      )}
    </>
  );
}

/** The words of a reworded copy are nobody's: they may be cited, never quoted as a person's. */
export function isReworded({ kind }: PackDocument): boolean {
  return kind === 'reworded copy';
}

/** `documentLine`, with the date kept together where it is written in another direction. */
export function DocumentLine({ document }: { document: PackDocument }) {
  const { words, date } = documentParts(document, useLanguage());
  return (
    <bdi>
      {words}
      {date !== null && words !== '' && ', '}
      {date !== null && <bdi class="date">{date}</bdi>}
    </bdi>
  );
}

/** Author, title, publisher and date, as the document or else its confirmed original states them. */
export function documentLine(document: PackDocument, language: Language): string {
  const { words, date } = documentParts(document, language);
  const parts = [words, date && inOrder(date, language)];
  return parts.filter((part) => part !== null && part !== '').join(', ');
}

/** Words of the interface for plain text, where only marks keep the order of those from right to left. */
export function inOrder(words: string, { t }: Language): string {
  return t('direction') === 'rtl' ? `\u200f${words}\u200f` : words;
}

function documentParts(document: PackDocument, { t, locale }: Language) {
  const original = document.original.confirmed ? document.original : null;
  const date = document.date ?? original?.date ?? null;
  const title = document.title ?? original?.title ?? null;
  const parts = [
    document.author ?? new Intl.ListFormat(locale).format(original?.authors ?? []),
    title === null ? t('document_untitled') : t('quotation', title),
    document.publisher ?? original?.publisher ?? null,
  ];
  return {
    words: parts.filter((part) => part !== null && part !== '').join(', '),
    date: date && formatPartialDate(date, locale),
  };
}
