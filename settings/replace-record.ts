import { isSameRecord } from './merge-records.ts';
import { isRecord, type SettingsRecord } from './settings-record.ts';
import { changeRecord, type SettingsStorage } from './settings-store.ts';
import { parseSettings, type Settings } from './settings.ts';

/** Key of `storage.local`, in this browser only: the record that was replaced last. */
export const REPLACED = 'settingsReplaced';

/** How long a replaced record is kept, in milliseconds: a day. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/** A whole record that another took the place of, and how: what undoing brings back. */
export interface Replaced {
  readonly how: 'reset' | 'imported' | 'undone';
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly record: SettingsRecord;
}

/** What can be undone at the time `now`, of what is stored; `null` for nothing, or anything unreadable. */
export function parseReplaced(stored: unknown, now: number): Replaced | null {
  if (!isRecord(stored) || !isRecord(stored['record'])) return null;
  const { how, at, record } = stored;
  if (how !== 'reset' && how !== 'imported' && how !== 'undone') return null;
  if (typeof at !== 'number' || at > now || now >= at + KEPT_FOR) return null;
  return { how, at, record };
}

/** Puts `record` in place of all choices, and keeps those. Rejects when the browser refuses to store. */
export async function replaceRecord(
  storage: Pick<SettingsStorage, 'local'>,
  { record, how }: Omit<Replaced, 'at'>,
): Promise<Settings> {
  const replaced = await changeRecord(
    storage,
    () => record,
    (before): Record<string, unknown> => {
      // Going back to the first day twice must not cost what the first time kept.
      if (isSameRecord(before, record)) return {};
      return { [REPLACED]: { how, at: Date.now(), record: before } satisfies Replaced };
    },
  );
  return parseSettings(replaced);
}

/** Brings the replaced choices back, and keeps those of now in their place: this can be undone as well. */
export async function undoReplacing(storage: Pick<SettingsStorage, 'local'>): Promise<Settings> {
  const stored = await storage.local.get(REPLACED);
  const replaced = parseReplaced(stored[REPLACED], Date.now());
  if (!replaced) throw new Error('Nothing that was replaced is kept any longer.');
  return replaceRecord(storage, { record: replaced.record, how: 'undone' });
}

/** To be called whenever the background starts. */
export async function forgetOldReplaced({ local }: Pick<SettingsStorage, 'local'>): Promise<void> {
  const stored = await local.get(REPLACED);
  const isKept = (stored[REPLACED] ?? null) !== null;
  if (isKept && !parseReplaced(stored[REPLACED], Date.now())) await forgetReplaced({ local });
}

export async function forgetReplaced({ local }: Pick<SettingsStorage, 'local'>): Promise<void> {
  await local.set({ [REPLACED]: null });
}
