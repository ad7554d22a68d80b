import { CHOICES, withListed, type Choices, type Settings } from '../../settings/settings.ts';
import { useLanguage, type MessageKey } from '../translate.ts';
import { ChoiceGroup, Switch } from './ChoiceGroup.tsx';
import { MemberList } from './MemberList.tsx';
import type { OnChange } from './options-actions.ts';
import { SampleMark } from './SampleMark.tsx';

/** How marks look, which mentions get one, what opens a card, and names that never get one. */
export function MarksSection({
  settings,
  sampleName,
  onChange,
}: {
  settings: Settings;
  /** A name of the pack to show the looks with. */
  sampleName: string;
  onChange: OnChange;
}) {
  const { t, locale } = useLanguage();
  const seconds = new Intl.NumberFormat(locale, { style: 'unit', unit: 'second' });
  const choose =
    <Field extends keyof Choices>(field: Field) =>
    (chosen: Choices[Field]) =>
      onChange((now) => ({ ...now, [field]: chosen }));
  const setNever = (name: string, listed: boolean) =>
    onChange((now) => withListed(now, 'neverMarked', { members: [name], listed }));
  return (
    <>
      <ChoiceGroup
        legend={t('options_style')}
        choices={CHOICES.markStyle.map((value) => ({
          value,
          label: t(STYLES[value]),
          sample: <SampleMark name={sampleName} style={value} />,
        }))}
        chosen={settings.markStyle}
        onChoose={choose('markStyle')}
      />
      <ChoiceGroup
        legend={t('options_mentions')}
        choices={[
          { value: false, label: t('options_mentions_first') },
          { value: true, label: t('options_mentions_every') },
        ]}
        chosen={settings.markEvery}
        onChoose={choose('markEvery')}
      />
      <Switch
        label={t('options_mark_background')}
        hint={t('options_mark_background_hint')}
        isOn={settings.markBackground}
        onSwitch={choose('markBackground')}
      />
      <ChoiceGroup
        legend={t('options_open')}
        hint={t('options_open_hint')}
        choices={CHOICES.openBy.map((value) => ({ value, label: t(WAYS[value]) }))}
        chosen={settings.openBy}
        onChoose={choose('openBy')}
      />
      <ChoiceGroup
        legend={t('options_delay')}
        choices={CHOICES.openDelay
          .toSorted((a, b) => a - b)
          .map((value) => ({ value, label: seconds.format(value / 1000) }))}
        chosen={settings.openDelay}
        isDisabled={settings.openBy === 'click'}
        onChoose={choose('openDelay')}
      />
      <MemberList
        label={t('options_never')}
        addLabel={t('options_never_add')}
        hint={t('options_never_hint')}
        none={t('options_never_none')}
        members={settings.neverMarked}
        read={(typed) => typed.trim().replaceAll(/\s+/g, ' ')}
        fault={() => ''}
        onAdd={(name) => setNever(name, true)}
        onRemove={(name) => setNever(name, false)}
      />
    </>
  );
}

const STYLES = {
  both: 'options_style_both',
  underline: 'options_style_underline',
  tint: 'options_style_tint',
} as const satisfies Record<Choices['markStyle'], MessageKey>;

const WAYS = {
  hover: 'options_open_hover',
  click: 'options_open_click',
  modifier: 'options_open_modifier',
} as const satisfies Record<Choices['openBy'], MessageKey>;
