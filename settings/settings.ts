/**
 * What the reader has chosen. Read in every page, so the check of a stored record is written by hand
 * here: a schema library would be paid for in bytes on every page.
 */
export interface Settings {
  /** The shape of this record; a record of a newer shape is left alone and the defaults apply. */
  readonly version: typeof SETTINGS_VERSION;
  /** Ids of the entities that are not to be marked, in no order, each once. */
  readonly switchedOff: readonly string[];
}

const SETTINGS_VERSION = 1;

export const defaultSettings: Settings = { version: SETTINGS_VERSION, switchedOff: [] };

/**
 * The settings in a stored record. Whatever in it is missing or broken takes its default, so a
 * damaged record never costs more than the damaged part.
 */
export function parseSettings(record: unknown): Settings {
  const { version, switchedOff } = Object(record) as Partial<Record<keyof Settings, unknown>>;
  if (version !== SETTINGS_VERSION || !Array.isArray(switchedOff)) return defaultSettings;
  const ids = switchedOff.filter((id): id is string => typeof id === 'string');
  return { version: SETTINGS_VERSION, switchedOff: [...new Set(ids)] };
}

/** `settings` with `entities` switched on or off, and everything else as it was. */
export function withSwitched(
  settings: Settings,
  { entities, on }: { entities: readonly string[]; on: boolean },
): Settings {
  const changed = new Set(entities);
  const others = settings.switchedOff.filter((id) => !changed.has(id));
  return { ...settings, switchedOff: on ? others : [...others, ...changed] };
}
