import type { ComponentChildren } from 'preact';
import { useLanguage } from '../translate.ts';

/** The popup: its name, what it says of the page, a look-up field, and the ways on. */
export function PopupView({
  children,
  onBrief,
  onOptions,
}: {
  children: ComponentChildren;
  onBrief: () => void;
  onOptions: () => void;
}) {
  const { t } = useLanguage();
  return (
    <main class="popup">
      <h1>Backstory</h1>
      {children}
      <footer class="ways">
        <button type="button" class="main" onClick={onBrief}>
          {t('popup_brief')}
        </button>
        <button type="button" onClick={onOptions}>
          {t('popup_options')}
        </button>
      </footer>
    </main>
  );
}
