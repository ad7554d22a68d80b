import type { EntityOverview } from '../../packs/pack-overview.ts';
import { useLanguage } from '../translate.ts';
import { PROMINENCE } from './EntitySwitches.tsx';
import type { EntityFilter } from '../find-entities.ts';

/** The story's people first, then who and what they act through, then where and what happened. */
const KINDS: readonly EntityOverview['kind'][] = [
  'person',
  'group',
  'organisation',
  'place',
  'weapon',
  'event',
  'policy',
];

/** What of the list is shown. */
export function EntityFilters({
  filter,
  onFilter,
}: {
  filter: EntityFilter;
  onFilter: (filter: EntityFilter) => void;
}) {
  const { t } = useLanguage();
  const { query, kind, prominence, isOn } = filter;
  const prominences = Object.entries(PROMINENCE) as [keyof typeof PROMINENCE, 'options_core'][];
  return (
    <search class="filters">
      <label class="search">
        <span>{t('options_search')}</span>
        <input
          type="search"
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          value={query}
          onInput={({ currentTarget }) => onFilter({ ...filter, query: currentTarget.value })}
        />
      </label>
      <Select
        label={t('options_kind')}
        chosen={kind}
        choices={KINDS.map((each) => [each, t(`kinds_${each}`)])}
        onChoose={(chosen) => onFilter({ ...filter, kind: chosen })}
      />
      <Select
        label={t('options_prominence')}
        chosen={prominence}
        choices={prominences.map(([each, key]) => [each, t(key)])}
        onChoose={(chosen) => onFilter({ ...filter, prominence: chosen })}
      />
      <Select
        label={t('options_state')}
        chosen={isOn === null ? null : STATES[Number(isOn)]}
        choices={STATES.map((state) => [state, t(STATE_NAMES[state])])}
        onChoose={(chosen) => onFilter({ ...filter, isOn: chosen && chosen === 'on' })}
      />
    </search>
  );
}

const STATES = ['off', 'on'] as const;
const STATE_NAMES = { on: 'options_state_on', off: 'options_state_off' } as const;

function Select<Value extends string>({
  label,
  chosen,
  choices,
  onChoose,
}: {
  label: string;
  chosen: Value | null | undefined;
  choices: readonly (readonly [Value, string])[];
  onChoose: (value: Value | null) => void;
}) {
  const { t } = useLanguage();
  return (
    <label>
      <span>{label}</span>
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChoose(choices.find(([each]) => each === value)?.[0] ?? null)
        }
      >
        <option value="">{t('options_any')}</option>
        {choices.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
