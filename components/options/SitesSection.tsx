import { withListed, type Settings, type SettingsList } from '../../settings/settings.ts';
import { readSite } from '../../settings/sites.ts';
import { useLanguage } from '../translate.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { MemberList } from './MemberList.tsx';
import type { OnChange } from './options-actions.ts';

/** On which sites names are marked. Each way to choose keeps its own list. */
export function SitesSection({ settings, onChange }: { settings: Settings; onChange: OnChange }) {
  const { t } = useLanguage();
  const { siteMode } = settings;
  const list: SettingsList = siteMode === 'all' ? 'sitesOff' : 'sitesOn';
  const change = (site: string, listed: boolean) =>
    onChange((now) => withListed(now, list, { members: [site], listed }));
  return (
    <>
      <ChoiceGroup
        legend={t('options_site_mode')}
        choices={[
          { value: 'all', label: t('options_site_mode_all') },
          { value: 'listed', label: t('options_site_mode_listed') },
        ]}
        chosen={siteMode}
        onChoose={(chosen) => onChange((now) => ({ ...now, siteMode: chosen }))}
      />
      <MemberList
        key={list}
        label={t(siteMode === 'all' ? 'options_sites_off' : 'options_sites_on')}
        addLabel={t('options_site_add')}
        hint={t('options_site_hint')}
        none={t(siteMode === 'all' ? 'options_sites_off_none' : 'options_sites_on_none')}
        members={settings[list]}
        read={readSite}
        fault={(typed) => t('options_site_fault', typed)}
        onAdd={(site) => change(site, true)}
        onRemove={(site) => change(site, false)}
      />
    </>
  );
}
