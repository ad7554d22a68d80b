import { useLanguage } from '../translate.ts';

/** What leaves the machine (nothing), and what the browser was asked to allow, and why. */
export function PrivacySection() {
  const { t } = useLanguage();
  return (
    <>
      <p>{t('privacy')}</p>
      <p>{t('privacy_sync')}</p>
      <h3>{t('privacy_permissions')}</h3>
      <dl class="permissions">
        {PERMISSIONS.map(([name, why]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{t(why)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const PERMISSIONS = [
  ['privacy_pages', 'privacy_pages_why'],
  ['privacy_storage', 'privacy_storage_why'],
  ['privacy_menus', 'privacy_menus_why'],
  ['privacy_side_panel', 'privacy_side_panel_why'],
] as const;
