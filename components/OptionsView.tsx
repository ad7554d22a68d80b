import { useState } from 'preact/hooks';
import type { PackOverview } from '../packs/pack-overview.ts';
import type { StorageState } from '../packs/storage-state.ts';
import { EntitySwitches } from './EntitySwitches.tsx';
import { findEntities } from './find-entities.ts';
import { PackSummary } from './PackSummary.tsx';
import { useLanguage } from './translate.ts';

/** The options page: which entities are marked, and what the pack is. */
export function OptionsView({
  overview,
  storage,
  switchedOff,
  notSaved,
  onSwitch,
}: {
  overview: PackOverview;
  storage: StorageState;
  switchedOff: ReadonlySet<string>;
  /** The browser refused to store the last choice. */
  notSaved: boolean;
  onSwitch: (entities: readonly string[], on: boolean) => void;
}) {
  const { t, locale } = useLanguage();
  const [query, setQuery] = useState('');
  const entities = findEntities(overview.entities, query);
  const count = new Intl.NumberFormat(locale).format(entities.length);
  return (
    <main>
      <h1>{t('options_title')}</h1>
      <p>{t('options_intro')}</p>
      {notSaved && (
        <p class="notice" role="alert">
          {t('options_not_saved')}
        </p>
      )}
      <section aria-labelledby="entities">
        <h2 id="entities">{t('options_entities')}</h2>
        <label class="search">
          <span>{t('options_search')}</span>
          <input
            type="search"
            value={query}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          />
        </label>
        <p class="quiet" role="status">
          {entities.length > 0 ? t('options_found', count) : t('options_found_none', query)}
        </p>
        <EntitySwitches entities={entities} switchedOff={switchedOff} onSwitch={onSwitch} />
      </section>
      <PackSummary overview={overview} storage={storage} />
      <section>
        <h2>{t('options_privacy')}</h2>
        <p>{t('privacy')}</p>
      </section>
    </main>
  );
}
