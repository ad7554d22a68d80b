import { useLanguage } from '../translate.ts';

/** The first page: what this is, tried out at once, and how to be rid of it where it is not wanted. */
export function WelcomeView({
  hasAccess,
  onAllowAccess,
  onOptions,
}: {
  /** The browser lets the extension read pages. */
  hasAccess: boolean;
  onAllowAccess: () => void;
  onOptions: () => void;
}) {
  const { t } = useLanguage();
  return (
    <main class="welcome">
      <h1>
        <img src="icon/96.png" alt="" width="44" height="44" />
        {t('welcome_title')}
      </h1>
      <p class="intro">{t('welcome_intro')}</p>
      {!hasAccess && (
        <section class="access">
          <p>{t('access_withheld')}</p>
          <button type="button" onClick={onAllowAccess}>
            {t('access_allow')}
          </button>
        </section>
      )}
      <section>
        <h2>{t('welcome_try')}</h2>
        <p class="quiet">{t('welcome_try_how')}</p>
        <article class="try">
          <p>{t('welcome_try_text')}</p>
        </article>
      </section>
      <section>
        <h2>{t('welcome_off')}</h2>
        <p>{t('welcome_off_how')}</p>
        <button type="button" onClick={onOptions}>
          {t('welcome_options')}
        </button>
      </section>
      <section>
        <h2>{t('options_privacy')}</h2>
        <p>{t('privacy')}</p>
      </section>
    </main>
  );
}
