/**
 * What the reader has chosen. Read in every page, so the check of a stored record is written by hand
 * here, and small: a schema library would be paid for in bytes on every page.
 *
 * There is no version number. A field is added, never given another meaning; each is checked by
 * itself; and what a field is not known for, or holds what nobody here can read, stays in the record
 * as it is (`settings-store.ts`). So an older and a newer extension can share one record.
 */

/** Every field that is one of a few choices; the first is what a reader has who chose nothing. */
export const CHOICES = {
  /** Mark on all sites but those in `sitesOff`, or on those in `sitesOn` only. */
  siteMode: ['all', 'listed'],
  markStyle: ['both', 'underline', 'tint'],
  /** Every mention, or only the first of each entity in an article. */
  markEvery: [false, true],
  /** Also entities that are the story's background. */
  markBackground: [false, true],
  /** What opens a mark's card: a pointer at rest on it, a click, or a pointer with Alt held down. */
  openBy: ['hover', 'click', 'modifier'],
  /** How long a pointer rests on a mark before its card opens, in milliseconds. */
  openDelay: [300, 100, 600, 1000],
  theme: ['system', 'light', 'dark'],
  /** Of the extension's own pages, cards included; in percent. */
  textSize: [100, 90, 115, 130, 150],
  /** The number of marks on the toolbar button. */
  badge: [true, false],
} as const;

/** Every field that is a list, in no order, each member once; empty until the reader chooses. */
export const LISTS = [
  /** Ids of the entities that are not to be marked. */
  'switchedOff',
  /** Names that are not to be marked again, as they stood in the page. */
  'neverMarked',
  /** Sites (`sites.ts`) without marks, where `siteMode` is `all`. */
  'sitesOff',
  /** The only sites with marks, where `siteMode` is `listed`. */
  'sitesOn',
] as const;

export type Choices = {
  readonly [Field in keyof typeof CHOICES]: (typeof CHOICES)[Field][number];
};
export type SettingsList = (typeof LISTS)[number];
export type Settings = Choices & Readonly<Record<SettingsList, readonly string[]>>;

export const defaultSettings: Settings = parseSettings(null);

/**
 * The settings in a stored record. Whatever in it is missing or broken takes its default, so a
 * damaged record never costs more than the damaged part.
 */
export function parseSettings(record: unknown): Settings {
  const stored = Object(record) as Readonly<Record<string, unknown>>;
  const chosen = Object.entries(CHOICES).map(([field, choices]) => {
    const value = stored[field];
    return [field, isOneOf(choices, value) ? value : choices[0]];
  });
  const lists = LISTS.map((field) => [field, stringsIn(stored[field])]);
  return Object.fromEntries([...chosen, ...lists]) as Settings;
}

/** `settings` with `entities` switched on or off, and everything else as it was. */
export function withSwitched(
  settings: Settings,
  { entities, on }: { entities: readonly string[]; on: boolean },
): Settings {
  return withListed(settings, 'switchedOff', { members: entities, listed: !on });
}

/** `settings` with `members` in one of its lists or not, and everything else as it was. */
export function withListed(
  settings: Settings,
  list: SettingsList,
  { members, listed }: { members: readonly string[]; listed: boolean },
): Settings {
  const changed = new Set(members);
  const others = settings[list].filter((member) => !changed.has(member));
  return { ...settings, [list]: listed ? [...others, ...changed] : others };
}

function isOneOf(choices: readonly unknown[], value: unknown): boolean {
  return choices.includes(value);
}

function stringsIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.filter((member): member is string => typeof member === 'string'))];
}
