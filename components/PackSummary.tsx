import type { PackOverview } from '../packs/pack-overview.ts';
import type { StorageFault, StorageState } from '../packs/storage-state.ts';
import { formatPartialDate } from './format-date.ts';
import { SourceList } from './SourceList.tsx';
import { useLanguage, type MessageKey } from './translate.ts';

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
    <section aria-labelledby="pack">
      <h2 id="pack">{t('options_pack')}</h2>
      <p>{t('pack_line', title, version)}</p>
      <p>
        {t(
          'pack_counts',
          number.format(counts.entities),
          number.format(counts.facts),
          number.format(counts.disputes),
        )}
      </p>
      <p>{t('card_as_of', formatPartialDate(asOf, locale))}</p>
      <p class={storage.from === 'bundle' ? 'notice' : undefined}>
        {storage.from === 'database'
          ? t('storage_database')
          : t(STORAGE_FAULTS[storage.reason], storage.detail)}
      </p>
      <SourceList documents={documents} />
    </section>
  );
}

const STORAGE_FAULTS = {
  unavailable: 'storage_unavailable',
  'no-space': 'storage_no_space',
  'newer-version': 'storage_newer_version',
} as const satisfies Record<StorageFault, MessageKey>;
