import { isSameRecord, mergeRecords } from './merge-records.ts';
import {
  AGREED,
  agreedVersions,
  DAMAGED,
  findRecord,
  SETTINGS,
  type AgreedVersion,
  type SettingsRecord,
} from './settings-record.ts';
import type { SettingsStorage, StorageArea } from './settings-store.ts';
import { copyIn, isSharedKey, itemsOf, staleKeys, type SharedCopy } from './shared-copy.ts';
import { SYNC_STATE, type SyncState } from './sync-state.ts';

/**
 * Changes are gathered for so long, in milliseconds, before they are synced: browsers allow 1,800
 * writes an hour.
 */
const GATHER = 2000;

/** A copy that other browsers wrote over at the same time stays in pieces; then ours replaces it. */
const INCOMPLETE_FOR = 60 * 60 * 1000;

/** So many versions are remembered: a browser that was away for longer merges as if for the first time. */
const HISTORY = 8;

export interface SyncedStorage extends SettingsStorage {
  readonly sync: StorageArea & { remove(keys: string[]): Promise<void> };
}

/**
 * Keeps the settings of this browser and the copy in `storage.sync` the same, from now on. To be
 * called when the background starts, so that it is woken by changes of either.
 */
export function syncSettings(storage: SyncedStorage): void {
  let gathering = false;
  const soon = () => {
    if (gathering) return;
    gathering = true;
    setTimeout(() => {
      gathering = false;
      void reconcileSettings(storage);
    }, GATHER);
  };
  storage.onChanged.addListener((changes, area) => {
    const isOurs = area === 'local' ? SETTINGS in changes : Object.keys(changes).some(isSharedKey);
    if (isOurs) soon();
  });
  soon();
}

/** Brings both up to date, once. Never rejects: what the browser refused is kept as the state. */
export async function reconcileSettings(storage: SyncedStorage): Promise<void> {
  await navigator.locks.request(SETTINGS, async () => {
    const stored = await storage.local.get([SETTINGS, AGREED, SYNC_STATE]);
    const state = await reconcile(storage, stored).catch((error: unknown): SyncState => {
      return { is: 'refused', detail: String(error) };
    });
    if (JSON.stringify(state) === JSON.stringify(stored[SYNC_STATE])) return;
    await storage.local.set({ [SYNC_STATE]: state }).catch(() => undefined);
  });
}

async function reconcile(storage: SyncedStorage, stored: SettingsRecord): Promise<SyncState> {
  const { record: here, isDamaged } = findRecord(stored);
  if (isDamaged) await storage.local.set({ [SETTINGS]: here, [DAMAGED]: stored[SETTINGS] ?? null });
  const items = await storage.sync.get(null);
  const found = copyIn(items);
  const since = waitingSince(stored[SYNC_STATE]);
  if (found === 'incomplete' && Date.now() - since < INCOMPLETE_FOR)
    return { is: 'waiting', since };
  const there = found === 'incomplete' ? null : found;
  const agreed = agreedVersions(stored);
  const merged = there
    ? mergeRecords({ base: commonBase(agreed, there), here, there: there.record })
    : here;
  if (!isSameRecord(merged, here)) await storage.local.set({ [SETTINGS]: merged });
  if (there && isSameRecord(merged, there.record)) {
    await remember(storage, agreed, there);
    return { is: 'synced' };
  }
  if (!there && Object.keys(merged).length === 0) return { is: 'synced' };
  return share(storage, { items, agreed, there, record: merged });
}

async function share(
  storage: SyncedStorage,
  {
    items,
    agreed,
    there,
    record,
  }: {
    items: SettingsRecord;
    agreed: readonly AgreedVersion[];
    there: SharedCopy | null;
    record: SettingsRecord;
  },
): Promise<SyncState> {
  const own = agreed.map(({ revision }) => revision);
  const before = there ? [there.revision, ...own, ...there.history] : own;
  const copy: SharedCopy = {
    revision: crypto.randomUUID().slice(0, 8),
    history: [...new Set(before)].slice(0, HISTORY),
    record,
  };
  const shared = itemsOf(copy);
  if (!shared) return { is: 'too-large' };
  await storage.sync.set(shared);
  await remember(storage, agreed, copy);
  const stale = staleKeys(items, Object.keys(shared).length);
  if (stale.length > 0) await storage.sync.remove(stale);
  return { is: 'synced' };
}

async function remember(
  { local }: SyncedStorage,
  agreed: readonly AgreedVersion[],
  { revision, record }: SharedCopy,
): Promise<void> {
  if (agreed[0]?.revision === revision) return;
  const others = agreed.filter((version) => version.revision !== revision);
  await local.set({ [AGREED]: [{ revision, record }, ...others].slice(0, HISTORY) });
}

/** What this browser had when `there` was last made of it; nothing, where they never met. */
function commonBase(agreed: readonly AgreedVersion[], there: SharedCopy): SettingsRecord {
  const known = new Set([there.revision, ...there.history]);
  return agreed.find(({ revision }) => known.has(revision))?.record ?? {};
}

function waitingSince(state: unknown): number {
  const { since } = Object(state) as { readonly since?: unknown };
  return typeof since === 'number' ? since : Date.now();
}
