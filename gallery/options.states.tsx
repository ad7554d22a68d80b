import { packText } from 'virtual:bundled-pack';
import card from '../components/card/card.css?inline';
import style from '../components/options/options.css?inline';
import {
  OptionsView,
  type OptionsActions,
  type OptionsState,
} from '../components/options/OptionsView.tsx';
import { compileCards } from '../packs/compile-card.ts';
import { packOverview } from '../packs/pack-overview.ts';
import type { Pack } from '../packs/pack-schema.ts';
import type { StorageState } from '../packs/storage-state.ts';
import type { FileFault } from '../settings/settings-file.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import type { SyncState } from '../settings/sync-state.ts';
import type { State, StateSet } from './state-set.ts';

const pack = JSON.parse(packText) as Pack;
const overview = packOverview(pack);

const nothing = () => undefined;
const actions: OptionsActions = {
  onChange: nothing,
  onPreview: nothing,
  onSetShortcuts: nothing,
  onReloadPack: nothing,
  onExport: nothing,
  onImport: nothing,
  onReset: nothing,
  onUndo: nothing,
  onForgetReplaced: nothing,
  onAllowAccess: nothing,
  onExportDamaged: nothing,
  onForgetDamaged: nothing,
};

const QUIET: OptionsState['notices'] = {
  isNotSaved: false,
  isDamaged: false,
  replaced: null,
  hasAccess: true,
};

function options(
  section: OptionsState['section'],
  rest: Partial<Omit<OptionsState, 'settings' | 'notices'>> & {
    readonly settings?: Partial<Settings>;
    readonly notices?: Partial<OptionsState['notices']>;
  } = {},
): State {
  const state: OptionsState = {
    overview,
    storage: { from: 'database' },
    sync: { is: 'synced' },
    preview: null,
    shortcuts: [],
    isReloaded: false,
    refused: null,
    ...rest,
    section,
    settings: { ...defaultSettings, ...rest.settings },
    notices: { ...QUIET, ...rest.notices },
  };
  return { draw: () => <OptionsView state={state} actions={actions} /> };
}

/** The entity with the longest card, beside the list. */
function preview(settings: Partial<Settings> = {}): State {
  const entity = overview.entities.find(({ id }) => id === 'qassem-soleimani');
  const shown = compileCards(pack).find((each) => each.entity.id === entity?.id);
  if (!entity || !shown) throw new Error('The pack has no card to show.');
  return options('entities', { settings, preview: { entity, card: shown } });
}

function refused(fault: Partial<FileFault> & Pick<FileFault, 'is'>): State {
  return options('data', {
    refused: { name: 'choices.json', fault: { field: '', detail: '', ...fault } },
  });
}

const stored = (storage: StorageState) => options('data', { storage });
const synced = (sync: SyncState) => options('data', { sync });

/** The options page: each section, and whatever may be said in it. */
export const states: StateSet = {
  styles: [card, style],
  width: 1100,
  states: {
    entities: options('entities'),
    'entities-switched-off': options('entities', {
      settings: { switchedOff: overview.entities.slice(1, 4).map(({ id }) => id) },
    }),
    'entity-with-card': preview(),
    'entity-switched-off-with-card': preview({ switchedOff: ['qassem-soleimani'] }),
    sites: options('sites', { settings: { sitesOff: ['example.org', 'خبر.example'] } }),
    'sites-none-listed': options('sites', { settings: { siteMode: 'listed' } }),
    marks: options('marks', { settings: { neverMarked: ['Quds', 'سلیمانی'] } }),
    'marks-by-click': options('marks', { settings: { openBy: 'click' } }),
    appearance: options('appearance'),
    shortcuts: options('shortcuts', {
      shortcuts: [
        { name: 'open-card', description: 'Open the card', keys: 'Alt+Shift+Y' },
        { name: 'pause-here', description: 'Switch marks off and on here', keys: '' },
      ],
    }),
    data: options('data'),
    'data-file-not-json': refused({ is: 'not-json', detail: 'Unexpected end of JSON input' }),
    'data-file-unknown-choice': refused({
      is: 'unknown-choice',
      field: 'theme',
      detail: 'system, light, dark',
    }),
    'data-from-bundle': stored({ from: 'bundle', reason: 'unavailable', detail: 'UnknownError' }),
    'data-sync-refused': synced({ is: 'refused', detail: 'QUOTA_BYTES quota exceeded' }),
    'data-sync-too-large': synced({ is: 'too-large' }),
    privacy: options('privacy'),
    'all-notices': options('data', {
      notices: { isNotSaved: true, isDamaged: true, replaced: 'reset', hasAccess: false },
    }),
    undone: options('data', { notices: { replaced: 'undone' } }),
  },
};
