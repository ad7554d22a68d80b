import { parseSettings, type Settings } from './settings.ts';

const KEY = 'settings';

/** The part of the browser's `storage` API that settings need; pages and extension pages each bring theirs. */
export interface SettingsStorage {
  readonly local: {
    get(key: string): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
  };
  readonly onChanged: {
    addListener(listener: StorageListener): void;
    removeListener(listener: StorageListener): void;
  };
}

type StorageListener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** The stored settings; the defaults where nothing, or nothing readable, is stored. */
export async function loadSettings(storage: SettingsStorage): Promise<Settings> {
  const stored = await storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/**
 * Replaces the settings by `change` of those stored now. Two pages changing at once take turns, so
 * neither loses what the other chose. Rejects when the browser refuses to store.
 */
export async function changeSettings(
  storage: SettingsStorage,
  change: (settings: Settings) => Settings,
): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const changed = change(await loadSettings(storage));
    await storage.local.set({ [KEY]: changed });
    return changed;
  });
}

/** Calls `onChange` with the new settings whenever they change anywhere; ends with `signal`. */
export function watchSettings(
  storage: SettingsStorage,
  { onChange, signal }: { onChange: (settings: Settings) => void; signal: AbortSignal },
): void {
  const listener: StorageListener = (changes, area) => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(parseSettings(change.newValue));
  };
  storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => storage.onChanged.removeListener(listener), {
    once: true,
  });
}
