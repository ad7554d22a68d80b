import { useLanguage } from '../translate.ts';

/** A key of the browser that does something here. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it, such as `Alt+Shift+Y`; empty where there is none. */
  readonly keys: string;
}

/** The keys as they are set now, and the browser's own page to set them. */
export function ShortcutsSection({
  shortcuts,
  onSetShortcuts,
}: {
  shortcuts: readonly Shortcut[];
  onSetShortcuts: () => void;
}) {
  const { t } = useLanguage();
  return (
    <>
      <p>{t('options_shortcuts_intro')}</p>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>
              {keys === '' ? (
                <span class="quiet">{t('options_shortcut_none')}</span>
              ) : (
                keys.split('+').map((key) => <kbd key={key}>{key}</kbd>)
              )}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onSetShortcuts}>
        {t('options_shortcuts_set')}
      </button>
    </>
  );
}
