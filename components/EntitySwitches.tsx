import type { EntityOverview } from '../packs/pack-overview.ts';
import { useLanguage } from './translate.ts';

type Kind = EntityOverview['kind'];

/** The story's people first, then who and what they act through, then where and what happened. */
const ORDER: readonly Kind[] = [
  'person',
  'group',
  'organisation',
  'place',
  'weapon',
  'event',
  'policy',
];

type OnSwitch = (entities: readonly string[], on: boolean) => void;

/** A switch for each entity, by kind, and for each kind all at once. */
export function EntitySwitches({
  entities,
  switchedOff,
  onSwitch,
}: {
  entities: readonly EntityOverview[];
  switchedOff: ReadonlySet<string>;
  onSwitch: OnSwitch;
}) {
  const byKind = Map.groupBy(entities, ({ kind }) => kind);
  const kinds = ORDER.filter((kind) => byKind.has(kind));
  return kinds.map((kind) => (
    <KindSwitches
      key={kind}
      kind={kind}
      entities={byKind.get(kind) ?? []}
      switchedOff={switchedOff}
      onSwitch={onSwitch}
    />
  ));
}

function KindSwitches({
  kind,
  entities,
  switchedOff,
  onSwitch,
}: {
  kind: Kind;
  entities: readonly EntityOverview[];
  switchedOff: ReadonlySet<string>;
  onSwitch: OnSwitch;
}) {
  const { t } = useLanguage();
  const ids = entities.map(({ id }) => id);
  const name = t(`kinds_${kind}`);
  return (
    <fieldset>
      <legend>{name}</legend>
      <p class="all">
        <button
          type="button"
          aria-label={t('options_all_on_label', name)}
          onClick={() => onSwitch(ids, true)}
        >
          {t('options_all_on')}
        </button>
        <button
          type="button"
          aria-label={t('options_all_off_label', name)}
          onClick={() => onSwitch(ids, false)}
        >
          {t('options_all_off')}
        </button>
      </p>
      <ul class="entities">
        {entities.map((entity) => (
          <li key={entity.id}>
            <label>
              <input
                type="checkbox"
                role="switch"
                value={entity.id}
                checked={!switchedOff.has(entity.id)}
                onChange={({ currentTarget }) => onSwitch([entity.id], currentTarget.checked)}
              />
              <bdi class="name">{entity.name}</bdi>{' '}
              <span class="quiet">
                {entity.description}
                {entity.prominence === 'background' && ` · ${t('options_background')}`}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
