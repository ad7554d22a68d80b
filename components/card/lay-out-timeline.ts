import type { FactDate } from '../../packs/pack-schema.ts';

/** Where a timeline's dots and years stand; `at` runs from 0 (first date) to 1 (last). */
export interface TimelineLayout {
  /** One for each date given, in their order. */
  readonly dots: readonly { readonly at: number; readonly row: number }[];
  readonly years: readonly { readonly at: number; readonly year: string }[];
  /** Dots that would touch, as those of the same date do, stand above one another: the height of the highest pile. */
  readonly rows: number;
}

const DAY = 86_400_000;

/** Two years nearer than this would touch at twice the usual size of text, in a strip of 300 px. */
const YEARS_APART = 0.18;
/** Two dots nearer than this would touch: the widest are 13.5 px wide, in a strip of 300 px. */
const DOTS_APART = 0.045;

/**
 * Lays out dates that are sorted already. Not to scale: a pack has thirteen days of January beside
 * thirty years, so the room between two dates grows with the logarithm of the days between them.
 */
export function layOutTimeline(dates: readonly FactDate[]): TimelineLayout {
  let length = 0;
  const ways = dates.map((date, index) => {
    const before = dates[index - 1];
    const isSame = before?.from === date.from && before.to === date.to;
    if (before && !isSame) length += roomBetween(before, date);
    return length;
  });
  const dots = pile(ways.map((way) => (length === 0 ? 0.5 : way / length)));
  return {
    dots,
    years: yearsOf(dates, dots),
    rows: Math.max(0, ...dots.map((dot) => dot.row + 1)),
  };
}

/** Puts each dot into the lowest row that has room for it. */
function pile(places: readonly number[]): TimelineLayout['dots'] {
  const lastInRow: number[] = [];
  return places.map((at) => {
    const free = lastInRow.findIndex((last) => at - last >= DOTS_APART);
    const row = free < 0 ? lastInRow.length : free;
    lastInRow[row] = at;
    return { at, row };
  });
}

/** 1 for neighbouring dates, 2.3 for a year between them, 2.8 for ten. */
function roomBetween(before: FactDate, after: FactDate): number {
  const days = Math.max(0, (startOf(after) - startOf(before)) / DAY);
  return 1 + Math.log10(1 + days) / 2;
}

function startOf({ from }: FactDate): number {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

/** The first dot of each year gets its number, as long as there is room; the last year goes before others. */
function yearsOf(
  dates: readonly FactDate[],
  dots: TimelineLayout['dots'],
): { at: number; year: string }[] {
  const firsts = new Map<string, number>();
  dates.forEach(({ from }, index) => {
    const year = from.slice(0, 4);
    if (!firsts.has(year)) firsts.set(year, dots[index]?.at ?? 0);
  });
  const all = [...firsts].map(([year, at]) => ({ year, at }));
  const last = all.at(-1);
  const shown: { at: number; year: string }[] = [];
  for (const year of all) {
    const isClear = year.at - (shown.at(-1)?.at ?? -1) >= YEARS_APART;
    const isClearOfLast = year === last || (last?.at ?? 2) - year.at >= YEARS_APART;
    if (isClear && isClearOfLast) shown.push(year);
  }
  return shown;
}
