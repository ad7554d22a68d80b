import { isStringList, type SettingsRecord } from './settings-record.ts';

/**
 * What two browsers chose, together. `base` is what both last had in common: a member of a list is
 * there when either added it and gone when either took it out; any other field is as changed, and
 * as changed here where both did.
 */
export function mergeRecords({
  base,
  here,
  there,
}: {
  base: SettingsRecord;
  here: SettingsRecord;
  there: SettingsRecord;
}): SettingsRecord {
  const fields = new Set([...Object.keys(there), ...Object.keys(here)]);
  const merged = [...fields].map((field) => {
    const values = [base[field], here[field], there[field]];
    return [field, values.every(isListOrNone) ? mergeLists(values) : mergeValues(values)] as const;
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/** Whether two records say the same; the order of their fields says nothing. */
export function isSameRecord(a: SettingsRecord, b: SettingsRecord): boolean {
  return canonical(a) === canonical(b);
}

type ThreeValues<Value> = readonly Value[];

function mergeLists([base = [], here = [], there = []]: ThreeValues<
  readonly string[] | undefined
>): readonly string[] {
  const [before, now] = [new Set(base), new Set(here)];
  const kept = there.filter((member) => now.has(member) || !before.has(member));
  const added = here.filter((member) => !before.has(member));
  return [...new Set([...kept, ...added])];
}

function mergeValues([base, here, there]: ThreeValues<unknown>): unknown {
  return JSON.stringify(here) === JSON.stringify(base) ? there : here;
}

function isListOrNone(value: unknown): value is readonly string[] | undefined {
  return value === undefined || isStringList(value);
}

function canonical(record: SettingsRecord): string {
  return JSON.stringify(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
