import type { SettingsStorage } from './settings-store.ts';
import type { SyncedStorage } from './sync-settings.ts';

type Listener = Parameters<SettingsStorage['onChanged']['addListener']>[0];

/** The browser's storage as far as settings use it, in memory; for unit tests. */
export interface MemoryStorage extends SyncedStorage {
  /** Whether `local` refuses to store, as on a full disk. */
  localIsFull: boolean;
  /** How often `sync` was written. */
  readonly syncWrites: number;
}

/** `account` is what the browsers of one reader share: give both the same. */
export function createMemoryStorage(account: Record<string, unknown> = {}): MemoryStorage {
  const listeners = new Set<Listener>();
  const changed = (items: Record<string, unknown>, area: string) => {
    const changes = Object.entries(items).map(([key, newValue]) => [key, { newValue }] as const);
    for (const listener of listeners) listener(Object.fromEntries(changes), area);
  };
  const here: Record<string, unknown> = {};
  const storage = {
    localIsFull: false,
    syncWrites: 0,
    local: {
      get: async (keys: string | string[] | null) => pick(here, keys),
      set: async (items: Record<string, unknown>) => {
        if (storage.localIsFull) throw new Error('QuotaExceededError');
        Object.assign(here, structuredClone(items));
        changed(items, 'local');
      },
    },
    sync: {
      get: async (keys: string | string[] | null) => pick(account, keys),
      set: async (items: Record<string, unknown>) => {
        refuseTooMuch({ ...account, ...items });
        storage.syncWrites += 1;
        Object.assign(account, structuredClone(items));
        changed(items, 'sync');
      },
      remove: async (keys: string[]) => {
        for (const key of keys) delete account[key];
      },
    },
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
  return storage;
}

/** The browsers' limits for `storage.sync`, and Chrome's way to count. */
function refuseTooMuch(items: Readonly<Record<string, unknown>>): void {
  const sizes = Object.entries(items).map(([key, value]) => {
    const json = JSON.stringify(value).replaceAll('<', String.raw`\u003C`);
    return new TextEncoder().encode(key + json).length;
  });
  if (sizes.some((size) => size > 8192)) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total > 102_400) throw new Error('QUOTA_BYTES quota exceeded');
}

function pick(
  items: Readonly<Record<string, unknown>>,
  keys: string | string[] | null,
): Record<string, unknown> {
  const wanted = keys === null ? null : new Set([keys].flat());
  return structuredClone(
    Object.fromEntries(Object.entries(items).filter(([key]) => wanted?.has(key) ?? true)),
  );
}
