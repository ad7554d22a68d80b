import { useMemo, useState } from 'preact/hooks';
import type { EntityOverview } from '../packs/pack-overview.ts';
import { createLookUp } from './look-up.ts';
import { useLanguage } from './translate.ts';

/** Finds an entity by any spelling of its names, or one much like it, and leads to its card. */
export function LookUpField({
  entities,
  initial,
  onOpen,
}: {
  entities: readonly EntityOverview[];
  /** What stands in the field at first. */
  initial: string;
  onOpen: (entity: string) => void;
}) {
  const { t } = useLanguage();
  const [query, setQuery] = useState(initial);
  const isAsked = query.trim() !== '';
  const lookUp = useMemo(() => createLookUp(entities), [entities]);
  const { found, entities: meant } = useMemo(() => lookUp(query), [lookUp, query]);
  return (
    <search class="look-up">
      <label>
        <span class="quiet">{t('look_up_label')}</span>
        <input
          type="search"
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </label>
      <div role="status">
        {isAsked && meant.length === 0 && <p class="quiet">{t('look_up_none', query.trim())}</p>}
        {meant.length > 0 && found === 'like' && <p class="quiet">{t('look_up_like')}</p>}
      </div>
      {meant.length > 0 && (
        <ul class="rows">
          {meant.map(({ id, name, description }) => (
            <li key={id}>
              <button type="button" class="row" value={id} onClick={() => onOpen(id)}>
                <bdi class="name">{name}</bdi>
                <span class="quiet">{description}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
