import type { PackOverview } from '../../packs/pack-overview.ts';
import type { StorageFault, StorageState } from '../../packs/storage-state.ts';
import { formatPartialDate } from '../format-date.ts';
import { SourceList } from '../card/SourceList.tsx';
import { useLanguage, type MessageKey } from '../translate.ts';

/** The pack: version, counts, documents, and where its cards are kept. */
export function PackSummary({
  overview,
  storage,
}: {
  overview: PackOverview;
  storage: StorageState;
}) {
  const { t, locale } = useLanguage();
  const number = new Intl.NumberFormat(locale);
  const { title, version, asOf, counts, documents } = overview;
  return (
    <>
      <h3>{title}</h3>
      <p class="quiet">
        {t('options_pack_version', version)} · {t('card_as_of', formatPartialDate(asOf, locale))}
      </p>
      <dl class="counts">
        {COUNTS.map(([count, name]) => (
          <div key={count}>
            <dt>{t(name)}</dt>
            <dd>{number.format(count === 'documents' ? documents.length : counts[count])}</dd>
          </div>
        ))}
      </dl>
      <SourceList documents={documents} />
      <p class={storage.from === 'bundle' ? 'notice' : undefined}>
        {storage.from === 'database'
          ? t('storage_database')
          : t(STORAGE_FAULTS[storage.reason], storage.detail)}
      </p>
    </>
  );
}

const COUNTS = [
  ['entities', 'options_count_entities'],
  ['facts', 'options_count_facts'],
  ['disputes', 'options_count_disputes'],
  ['documents', 'options_count_documents'],
] as const;

const STORAGE_FAULTS = {
  unavailable: 'storage_unavailable',
  'no-space': 'storage_no_space',
  'newer-version': 'storage_newer_version',
} as const satisfies Record<StorageFault, MessageKey>;
