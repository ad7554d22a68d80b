import { CHOICES, type Choices, type Settings } from '../../settings/settings.ts';
import { useLanguage, type MessageKey } from '../translate.ts';
import { ChoiceGroup, Switch } from './ChoiceGroup.tsx';
import type { OnChange } from './options-actions.ts';

/** How the extension's own pages look, cards included, and its button in the toolbar. */
export function AppearanceSection({
  settings,
  onChange,
}: {
  settings: Settings;
  onChange: OnChange;
}) {
  const { t, locale } = useLanguage();
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <>
      <ChoiceGroup
        legend={t('options_theme')}
        choices={CHOICES.theme.map((value) => ({ value, label: t(THEMES[value]) }))}
        chosen={settings.theme}
        onChoose={(theme) => onChange((now) => ({ ...now, theme }))}
      />
      <ChoiceGroup
        legend={t('options_text_size')}
        choices={CHOICES.textSize
          .toSorted((a, b) => a - b)
          .map((value) => ({ value, label: percent.format(value / 100) }))}
        chosen={settings.textSize}
        onChoose={(textSize) => onChange((now) => ({ ...now, textSize }))}
      />
      <Switch
        label={t('options_badge')}
        isOn={settings.badge}
        onSwitch={(badge) => onChange((now) => ({ ...now, badge }))}
      />
    </>
  );
}

const THEMES = {
  system: 'options_theme_system',
  light: 'options_theme_light',
  dark: 'options_theme_dark',
} as const satisfies Record<Choices['theme'], MessageKey>;
