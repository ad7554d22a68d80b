import { useLanguage } from './translate.ts';

/** Says plainly that a page cannot be read, why, and what the reader can do. */
export function UnreadablePage({
  isAllowed,
  onAllow,
  onReload,
}: {
  /** Whether the browser lets us read pages at all. */
  isAllowed: boolean;
  onAllow: () => void;
  onReload: () => void;
}) {
  const { t } = useLanguage();
  return (
    <section class="unreadable">
      <p role="status">
        <strong>{t('unreadable_page')}</strong>{' '}
        {t(isAllowed ? 'unreadable_kinds' : 'unreadable_permission')}
      </p>
      {isAllowed ? (
        <button type="button" onClick={onReload}>
          {t('unreadable_reload')}
        </button>
      ) : (
        <button type="button" class="main" onClick={onAllow}>
          {t('unreadable_allow')}
        </button>
      )}
    </section>
  );
}
