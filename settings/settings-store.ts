import { AGREED, DAMAGED, findRecord, SETTINGS, type SettingsRecord } from './settings-record.ts';
import { parseSettings, type Settings } from './settings.ts';

/** The part of the browser's `storage` API that settings need; pages and extension pages each bring theirs. */
export interface SettingsStorage {
  readonly local: StorageArea;
  readonly onChanged: {
    addListener(listener: StorageListener): void;
    removeListener(listener: StorageListener): void;
  };
}

export interface StorageArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

type StorageListener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** The stored settings; the defaults where nothing, or nothing readable, is stored. */
export async function loadSettings({ local }: Pick<SettingsStorage, 'local'>): Promise<Settings> {
  const stored = await local.get(SETTINGS);
  return parseSettings(stored[SETTINGS]);
}

/**
 * Replaces the settings by `change` of those stored now. Two pages changing at once take turns, so
 * neither loses what the other chose. Rejects when the browser refuses to store.
 */
export async function changeSettings(
  storage: Pick<SettingsStorage, 'local'>,
  change: (settings: Settings) => Settings,
): Promise<Settings> {
  const record = await changeRecord(storage, (before) => {
    const settings = parseSettings(before);
    return { ...before, ...difference(settings, change(settings)) };
  });
  return parseSettings(record);
}

/** The same for the whole stored record. What `beside` makes of the record before is stored in the same write. */
export async function changeRecord(
  { local }: Pick<SettingsStorage, 'local'>,
  change: (record: SettingsRecord) => SettingsRecord,
  beside: (before: SettingsRecord) => Record<string, unknown> = () => ({}),
): Promise<SettingsRecord> {
  return navigator.locks.request(SETTINGS, async () => {
    const items = await local.get([SETTINGS, AGREED]);
    const { record, isDamaged } = findRecord(items);
    const changed = change(record);
    const kept = isDamaged ? { [DAMAGED]: items[SETTINGS] ?? null } : {};
    await local.set({ ...kept, ...beside(record), [SETTINGS]: changed });
    return changed;
  });
}

/** Calls `onChange` with the new settings whenever they change anywhere; ends with `signal`. */
export function watchSettings(
  storage: Pick<SettingsStorage, 'onChanged'>,
  { onChange, signal }: { onChange: (settings: Settings) => void; signal: AbortSignal },
): void {
  watchRecord(storage, {
    key: SETTINGS,
    onRecord: (record) => onChange(parseSettings(record)),
    signal,
  });
}

/** Calls `onSettings` with the settings, now and whenever they change anywhere; ends with `signal`. */
export function followSettings(
  storage: SettingsStorage,
  { onSettings, signal }: { onSettings: (settings: Settings) => void; signal: AbortSignal },
): Promise<void> {
  return followRecord(storage, {
    key: SETTINGS,
    onRecord: (record) => onSettings(parseSettings(record)),
    signal,
  });
}

/** A record of `storage.local`, and who wants to know it: `undefined` is none, or none that can be read. */
interface RecordWatch {
  readonly key: string;
  readonly onRecord: (record: unknown) => void;
  readonly signal: AbortSignal;
}

/** Tells the record now, and whenever it changes. Resolves when it has been told for the first time. */
export async function followRecord(storage: SettingsStorage, watch: RecordWatch): Promise<void> {
  let isTold = false;
  const onRecord = (record: unknown) => {
    isTold = true;
    watch.onRecord(record);
  };
  watchRecord(storage, { ...watch, onRecord });
  const stored = await storage.local.get(watch.key).catch(() => ({}) as Record<string, unknown>);
  // What was read may be older than a change told meanwhile.
  if (!isTold && !watch.signal.aborted) onRecord(stored[watch.key]);
}

function watchRecord(
  { onChanged }: Pick<SettingsStorage, 'onChanged'>,
  { key, onRecord, signal }: RecordWatch,
): void {
  const listener: StorageListener = (changes, area) => {
    const change = changes[key];
    if (area === 'local' && change) onRecord(change.newValue);
  };
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}

/**
 * The fields that differ. Only what was chosen is written: the rest of a record may be of a newer
 * extension, and is not ours to turn into defaults.
 */
function difference(before: Settings, after: Settings): Partial<Settings> {
  const changed = Object.entries(after).filter(
    ([field, value]) => value !== before[field as keyof Settings],
  );
  return Object.fromEntries(changed);
}
