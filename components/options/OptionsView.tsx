import type { PackOverview } from '../../packs/pack-overview.ts';
import type { StorageState } from '../../packs/storage-state.ts';
import type { Settings } from '../../settings/settings.ts';
import type { SyncState } from '../../settings/sync-state.ts';
import { useLanguage, type MessageKey } from '../translate.ts';
import { AppearanceSection } from './AppearanceSection.tsx';
import { DataSection, type DataActions, type RefusedFile } from './DataSection.tsx';
import { EntitiesSection } from './EntitiesSection.tsx';
import type { Preview } from './EntityPreview.tsx';
import { MarksSection } from './MarksSection.tsx';
import { Notices, type NoticeActions, type NoticeState } from './Notices.tsx';
import type { OnChange } from './options-actions.ts';
import { PrivacySection } from './PrivacySection.tsx';
import { ShortcutsSection, type Shortcut } from './ShortcutsSection.tsx';
import { SitesSection } from './SitesSection.tsx';

/** The parts of the options page; each has an address of its own, such as `options.html#sites`. */
export const SECTIONS = [
  'entities',
  'sites',
  'marks',
  'appearance',
  'shortcuts',
  'data',
  'privacy',
] as const;

export type Section = (typeof SECTIONS)[number];

export interface OptionsState {
  readonly section: Section;
  readonly overview: PackOverview;
  readonly storage: StorageState;
  readonly settings: Settings;
  readonly sync: SyncState | null;
  readonly preview: Preview | null;
  readonly shortcuts: readonly Shortcut[];
  /** The pack has just been stored anew. */
  readonly isReloaded: boolean;
  readonly refused: RefusedFile | null;
  readonly notices: NoticeState;
}

export interface OptionsActions extends DataActions, NoticeActions {
  readonly onChange: OnChange;
  /** `null` closes the card. */
  readonly onPreview: (entity: string | null) => void;
  readonly onSetShortcuts: () => void;
}

/** The options page: one section at a time, beside the list of all. */
export function OptionsView({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const { t } = useLanguage();
  return (
    <div class="options">
      <header>
        <h1>
          <img src="icon/48.png" alt="" width="28" height="28" />
          {t('options_title')}
        </h1>
        <nav aria-label={t('options_sections')}>
          <ul>
            {SECTIONS.map((section) => (
              <li key={section}>
                <a
                  href={`#${section}`}
                  aria-current={section === state.section ? 'page' : undefined}
                >
                  {t(TITLES[section])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main key={state.section} class={state.section}>
        <Notices notices={state.notices} actions={actions} />
        <h2>{t(TITLES[state.section])}</h2>
        <SectionView state={state} actions={actions} />
      </main>
    </div>
  );
}

function SectionView({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const { settings, overview } = state;
  const { onChange } = actions;
  switch (state.section) {
    case 'entities':
      return (
        <EntitiesSection
          entities={overview.entities}
          settings={settings}
          preview={state.preview}
          onChange={onChange}
          onPreview={actions.onPreview}
        />
      );
    case 'sites':
      return <SitesSection settings={settings} onChange={onChange} />;
    case 'marks':
      return (
        <MarksSection
          settings={settings}
          sampleName={overview.entities[0]?.name ?? ''}
          onChange={onChange}
        />
      );
    case 'appearance':
      return <AppearanceSection settings={settings} onChange={onChange} />;
    case 'shortcuts':
      return (
        <ShortcutsSection shortcuts={state.shortcuts} onSetShortcuts={actions.onSetShortcuts} />
      );
    case 'data':
      return <DataSection {...state} actions={actions} />;
    case 'privacy':
      return <PrivacySection />;
  }
}

const TITLES = {
  entities: 'options_entities',
  sites: 'options_sites',
  marks: 'options_marks',
  appearance: 'options_appearance',
  shortcuts: 'options_shortcuts',
  data: 'options_data',
  privacy: 'options_privacy',
} as const satisfies Record<Section, MessageKey>;
