import type { FactDate } from './pack-schema.ts';

/**
 * Earlier dates first, what has no date last. A year stands before its months, a month before its
 * days: what is said of the whole comes before what is said of a part.
 */
export function compareFactDates(a: FactDate | null, b: FactDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a.from, b.from) || compare(a.to ?? '', b.to ?? '');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
