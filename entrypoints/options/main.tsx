import { browser } from 'wxt/browser';
import type { Preview } from '../../components/options/EntityPreview.tsx';
import {
  OptionsView,
  SECTIONS,
  type OptionsActions,
  type OptionsState,
  type Section,
} from '../../components/options/OptionsView.tsx';
import { openPage } from '../../components/open-page.tsx';
import type { I18n } from '../../components/translate.ts';
import { askBackground } from '../../messages/ask-background.ts';
import { loadCard } from '../../packs/store/load-card.ts';
import { followAppearance } from '../../settings/follow-appearance.ts';
import { askPageAccess, hasPageAccess, watchPageAccess } from '../../settings/page-access.ts';
import {
  forgetReplaced,
  parseReplaced,
  REPLACED,
  replaceRecord,
  undoReplacing,
  type Replaced,
} from '../../settings/replace-record.ts';
import { readSettingsFile, writeSettingsFile } from '../../settings/settings-file.ts';
import { DAMAGED, SETTINGS, type SettingsRecord } from '../../settings/settings-record.ts';
import { changeSettings, loadSettings, watchSettings } from '../../settings/settings-store.ts';
import type { Settings } from '../../settings/settings.ts';
import { SYNC_STATE, type SyncState } from '../../settings/sync-state.ts';
import { saveFile } from './save-file.ts';
import { listShortcuts, openShortcutSettings } from './shortcuts.ts';
import '../../components/theme.css';
import '../../components/card/card.css';
import '../../components/options/options.css';

const { language, draw } = openPage(browser.i18n as I18n);
document.title = language.t('options_title');

const { local } = browser.storage;
await followAppearance(browser.storage);
const [pack, allShortcuts, isAllowed] = await Promise.all([
  askBackground(browser.runtime.sendMessage, { type: 'readPackOverview' }),
  listShortcuts(),
  hasPageAccess(browser.permissions),
]);
// Last of all: what changes while others are awaited would be seen by nobody.
const [kept, settings] = await Promise.all([
  local.get([SYNC_STATE, DAMAGED, REPLACED]),
  loadSettings(browser.storage),
]);
let state: OptionsState = {
  ...pack,
  section: sectionInAddress(),
  settings,
  sync: (kept[SYNC_STATE] as SyncState | undefined) ?? null,
  preview: null,
  shortcuts: allShortcuts,
  isReloaded: false,
  refused: null,
  notices: {
    isNotSaved: false,
    isDamaged: DAMAGED in kept,
    replaced: howReplaced(kept[REPLACED]),
    hasAccess: isAllowed,
  },
};

const actions: OptionsActions = {
  onChange: (change) => void keepChoice(() => changeSettings(browser.storage, change)),
  onPreview: (entity) => void preview(entity),
  onSetShortcuts: openShortcutSettings,
  onReloadPack: () => void reloadPack(),
  onExport: () => void exportSettings(),
  onImport: (file) => void importSettings(file),
  onReset: () => void replaceAll({ record: {}, how: 'reset' }),
  onUndo: () => void keepChoice(() => undoReplacing(browser.storage)),
  onForgetReplaced: () => void forgetReplaced(browser.storage),
  onAllowAccess: () => askPageAccess(browser.permissions),
  onExportDamaged: () => void exportDamaged(),
  onForgetDamaged: () => void forgetDamaged(),
};

watchSettings(browser.storage, {
  onChange: (changed) => update({ settings: changed }),
  signal: new AbortController().signal,
});
browser.storage.onChanged.addListener((changes, area) => {
  if (area !== 'local') return;
  const sync = changes[SYNC_STATE];
  if (sync) update({ sync: (sync.newValue as SyncState | undefined) ?? null });
  const damaged = changes[DAMAGED];
  if (damaged) notice({ isDamaged: damaged.newValue !== undefined });
  const replaced = changes[REPLACED];
  if (replaced) notice({ replaced: howReplaced(replaced.newValue) });
});
watchPageAccess(browser.permissions, (hasAccess) => notice({ hasAccess }));
addEventListener('hashchange', () => {
  const section = sectionInAddress();
  if (section === state.section) return;
  update({ section, refused: null, isReloaded: false });
  scrollTo(0, 0);
});
// The browser's page for shortcuts is another tab: what was set there shows on coming back.
addEventListener('focus', () => void listShortcuts().then((shortcuts) => update({ shortcuts })));
update({});

function update(changed: Partial<OptionsState>): void {
  state = { ...state, ...changed };
  draw(<OptionsView state={state} actions={actions} />);
}

function notice(changed: Partial<OptionsState['notices']>): void {
  update({ notices: { ...state.notices, ...changed } });
}

function sectionInAddress(): Section {
  const wanted = location.hash.slice(1);
  return SECTIONS.find((section) => section === wanted) ?? 'entities';
}

async function keepChoice(change: () => Promise<Settings>): Promise<boolean> {
  try {
    update({ settings: await change() });
    notice({ isNotSaved: false });
    return true;
  } catch {
    notice({ isNotSaved: true });
    return false;
  }
}

async function preview(id: string | null): Promise<void> {
  const entity = state.overview.entities.find((each) => each.id === id);
  if (!entity) return closePreview();
  update({ preview: { entity, card: 'loading' } });
  const card = await loadCard(entity.id, async (missing) => {
    const answer = await askBackground(browser.runtime.sendMessage, {
      type: 'readBundledCard',
      entity: missing,
    });
    return answer.card;
  }).then(
    (found): Preview['card'] => found ?? 'problem_unknown_entity',
    (): Preview['card'] => 'problem_unavailable',
  );
  if (state.preview?.entity === entity) update({ preview: { entity, card } });
}

/** The focus goes back to where the card was asked for. */
function closePreview(): void {
  const asked = document.querySelector<HTMLElement>('.entity-row [aria-pressed="true"]');
  update({ preview: null });
  asked?.focus();
}

async function reloadPack(): Promise<void> {
  update({ isReloaded: false });
  const { storage } = await askBackground(browser.runtime.sendMessage, { type: 'reloadPack' });
  update({ storage, isReloaded: storage.from === 'database' });
}

async function exportSettings(): Promise<void> {
  const stored = await local.get(SETTINGS);
  const now = new Date();
  const text = writeSettingsFile(Object(stored[SETTINGS]) as SettingsRecord, now);
  saveFile(`backstory-settings-${now.toISOString().slice(0, 10)}.json`, text);
}

async function importSettings(file: File): Promise<void> {
  const read = readSettingsFile(await file.arrayBuffer());
  if ('fault' in read) return update({ refused: { name: file.name, fault: read.fault } });
  update({ refused: null });
  await replaceAll({ record: read.record, how: 'imported' });
}

async function replaceAll(by: Omit<Replaced, 'at'>): Promise<void> {
  const isKept = await keepChoice(() => replaceRecord(browser.storage, by));
  // Where the way back is.
  if (isKept) scrollTo(0, 0);
}

function howReplaced(stored: unknown): Replaced['how'] | null {
  return parseReplaced(stored, Date.now())?.how ?? null;
}

async function exportDamaged(): Promise<void> {
  const stored = await local.get(DAMAGED);
  saveFile('backstory-damaged-settings.json', JSON.stringify(stored[DAMAGED], null, 2));
}

async function forgetDamaged(): Promise<void> {
  await local.remove(DAMAGED);
  notice({ isDamaged: false });
}
