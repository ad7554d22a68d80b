import { LISTS } from './settings.ts';

/**
 * The settings as they are stored: what the reader chose, field by field, and nothing she did not
 * choose. May hold fields of a newer version. Plain JSON.
 */
export type SettingsRecord = Readonly<Record<string, unknown>>;

/** Keys of `storage.local`. Changes of any of them are made under the Web Lock `SETTINGS`. */
export const SETTINGS = 'settings';
/** The last versions this browser and the synced copy had in common, newest first. */
export const AGREED = 'settingsAgreed';
/** A record that could not be read whole, as it was found. */
export const DAMAGED = 'settingsDamaged';

/** A version of the record that has been in the synced copy. */
export interface AgreedVersion {
  readonly revision: string;
  readonly record: SettingsRecord;
}

export interface FoundRecord {
  readonly record: SettingsRecord;
  /** What was found in place of a sound record has to be kept for the reader to see. */
  readonly isDamaged: boolean;
}

/**
 * The record among `items` of `storage.local`. What is missing or broken in it is taken from the
 * version last agreed on with the synced copy, so that damage is not taken for the reader's wish.
 */
export function findRecord(items: SettingsRecord): FoundRecord {
  const stored = items[SETTINGS];
  const agreed = agreedVersions(items)[0]?.record;
  if (stored === undefined) return { record: agreed ?? {}, isDamaged: agreed !== undefined };
  if (!isRecord(stored)) return { record: agreed ?? {}, isDamaged: true };
  const broken = LISTS.filter((list) => stored[list] !== undefined && !isStringList(stored[list]));
  if (broken.length === 0) return { record: stored, isDamaged: false };
  const mended = broken.map((list) => {
    const sound = Array.isArray(stored[list]) ? stored[list].filter(isString) : [];
    const before = agreed?.[list];
    return [list, [...new Set([...sound, ...(isStringList(before) ? before : [])])]];
  });
  return { record: { ...stored, ...Object.fromEntries(mended) }, isDamaged: true };
}

export function agreedVersions(items: SettingsRecord): readonly AgreedVersion[] {
  const stored = items[AGREED];
  if (!Array.isArray(stored)) return [];
  return stored.filter((version): version is AgreedVersion => {
    return isRecord(version) && isString(version['revision']) && isRecord(version['record']);
  });
}

export function isRecord(value: unknown): value is SettingsRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isStringList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isString);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
