import type { EntityOverview } from '../../packs/pack-overview.ts';
import { useLanguage, type MessageKey } from '../translate.ts';
import { WindowedList, type RowAttributes } from './WindowedList.tsx';

/** A row for each entity: its switch, who or what it is, and the way to its card. */
export function EntitySwitches({
  entities,
  switchedOff,
  previewed,
  onSwitch,
  onPreview,
}: {
  entities: readonly EntityOverview[];
  switchedOff: ReadonlySet<string>;
  /** The entity whose card is shown beside. */
  previewed: string | null;
  onSwitch: (entities: readonly string[], on: boolean) => void;
  onPreview: (entity: string) => void;
}) {
  return (
    <WindowedList count={entities.length}>
      {(index, attributes) => {
        const entity = entities[index];
        return entity ? (
          <EntityRow
            key={entity.id}
            entity={entity}
            isOn={!switchedOff.has(entity.id)}
            isPreviewed={entity.id === previewed}
            attributes={attributes}
            onSwitch={onSwitch}
            onPreview={onPreview}
          />
        ) : (
          <li key={index} />
        );
      }}
    </WindowedList>
  );
}

function EntityRow({
  entity,
  isOn,
  isPreviewed,
  attributes,
  onSwitch,
  onPreview,
}: {
  entity: EntityOverview;
  isOn: boolean;
  isPreviewed: boolean;
  attributes: RowAttributes;
  onSwitch: (entities: readonly string[], on: boolean) => void;
  onPreview: (entity: string) => void;
}) {
  const { t } = useLanguage();
  const { id, name, native, kind, prominence, description } = entity;
  return (
    <li class="entity-row" {...attributes}>
      <label>
        <input
          type="checkbox"
          role="switch"
          value={id}
          checked={isOn}
          onChange={({ currentTarget }) => onSwitch([id], currentTarget.checked)}
        />
        <span class="entity-name">
          <bdi>{name}</bdi>
          {native && (
            <bdi class="native" lang={native.lang}>
              {native.text}
            </bdi>
          )}
        </span>
        <span class="quiet entity-line">
          {t(`kind_${kind}`)} · {t(PROMINENCE[prominence])} · {description}
        </span>
      </label>
      <button
        type="button"
        class="plain"
        aria-label={t('options_preview_label', name)}
        aria-pressed={isPreviewed}
        onClick={() => onPreview(id)}
      >
        {t('options_preview')}
      </button>
    </li>
  );
}

export const PROMINENCE = {
  core: 'options_core',
  supporting: 'options_supporting',
  background: 'options_background',
} as const satisfies Record<EntityOverview['prominence'], MessageKey>;
