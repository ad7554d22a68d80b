import { useLanguage } from '../translate.ts';

/** Whether this site is marked, and a pause for all sites. */
export function MarkingSwitches({
  site,
  isOn,
  pause,
  notSaved,
  onSite,
  onPause,
}: {
  /** As in `settings/sites.ts`; `null` for a page that cannot be read. */
  site: string | null;
  isOn: boolean;
  /** Until when nothing is marked: a time in milliseconds since 1970, the next start, or no pause. */
  pause: number | 'restart' | null;
  /** The browser refused to store the last choice. */
  notSaved: boolean;
  onSite: (on: boolean) => void;
  onPause: (pause: 'hour' | 'restart' | null) => void;
}) {
  const { t } = useLanguage();
  return (
    <section class="marking">
      {site !== null && (
        <label class="site">
          <input
            type="checkbox"
            role="switch"
            checked={isOn}
            onChange={({ currentTarget }) => onSite(currentTarget.checked)}
          />
          <span>{site === 'file:' ? t('popup_here_disk') : t('popup_here', site)}</span>
        </label>
      )}
      {pause === null ? (
        <p class="pauses">
          <button type="button" value="hour" onClick={() => onPause('hour')}>
            {t('popup_pause_hour')}
          </button>
          <button type="button" value="restart" onClick={() => onPause('restart')}>
            {t('popup_pause_restart')}
          </button>
        </p>
      ) : (
        <p class="notice" role="status">
          <PauseSentence pause={pause} />
          <button type="button" value="end" onClick={() => onPause(null)}>
            {t('popup_resume')}
          </button>
        </p>
      )}
      {notSaved && (
        <p class="notice" role="alert">
          {t('options_not_saved')}
        </p>
      )}
    </section>
  );
}

function PauseSentence({ pause }: { pause: number | 'restart' }) {
  const { t, locale } = useLanguage();
  if (pause === 'restart') return <span>{t('popup_paused_restart')}</span>;
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(pause);
  return <span>{t('popup_paused_until', time)}</span>;
}
