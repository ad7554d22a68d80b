import { useMemo, useState } from 'preact/hooks';
import type { EntityOverview } from '../../packs/pack-overview.ts';
import { withSwitched, type Settings } from '../../settings/settings.ts';
import { useLanguage } from '../translate.ts';
import { EntityFilters } from './EntityFilters.tsx';
import { EntityPreview, type Preview } from './EntityPreview.tsx';
import { EntitySwitches } from './EntitySwitches.tsx';
import { createFindEntities, type EntityFilter } from '../find-entities.ts';
import type { OnChange } from './options-actions.ts';

const EVERYTHING: EntityFilter = { query: '', kind: null, prominence: null, isOn: null };

/** Which entities are marked: found, switched one by one or together, and seen with their cards. */
export function EntitiesSection({
  entities,
  settings,
  preview,
  onChange,
  onPreview,
}: {
  entities: readonly EntityOverview[];
  settings: Settings;
  preview: Preview | null;
  onChange: OnChange;
  onPreview: (entity: string | null) => void;
}) {
  const { t, locale } = useLanguage();
  const [filter, setFilter] = useState(EVERYTHING);
  const find = useMemo(() => createFindEntities(entities), [entities]);
  const switchedOff = useMemo(() => new Set(settings.switchedOff), [settings.switchedOff]);
  const found = find(filter, switchedOff);
  const number = new Intl.NumberFormat(locale);
  const off = found.filter(({ id }) => switchedOff.has(id)).length;
  const [all, some] = [number.format(found.length), number.format(off)];
  const onSwitch = (ids: readonly string[], on: boolean) =>
    onChange((now) => withSwitched(now, { entities: ids, on }));
  const switchFound = (on: boolean) =>
    onSwitch(
      found.map(({ id }) => id),
      on,
    );
  return (
    <div class={preview ? 'entities with-preview' : 'entities'}>
      <div>
        <EntityFilters filter={filter} onFilter={setFilter} />
        <div class="found">
          <p role="status">
            {found.length > 0 ? t('options_found', all, some) : t('options_found_none')}
          </p>
          {found.length > 0 && (
            <div class="buttons">
              <button type="button" disabled={off === 0} onClick={() => switchFound(true)}>
                {t('options_all_on', all)}
              </button>
              <button
                type="button"
                disabled={off === found.length}
                onClick={() => switchFound(false)}
              >
                {t('options_all_off', all)}
              </button>
            </div>
          )}
        </div>
        <EntitySwitches
          entities={found}
          switchedOff={switchedOff}
          previewed={preview?.entity.id ?? null}
          onSwitch={onSwitch}
          onPreview={onPreview}
        />
      </div>
      {preview && (
        <EntityPreview
          preview={preview}
          settings={settings}
          onClose={() => onPreview(null)}
          onGo={onPreview}
        />
      )}
    </div>
  );
}
