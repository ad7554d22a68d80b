import type { FactDate } from '../../pack-schema.ts';
import type { Check, Section } from '../finding.ts';

/** Nothing in a pack of news documents happened earlier. */
const FIRST_YEAR = '1900';

interface Dated {
  readonly section: Section;
  readonly index: number;
  readonly date: FactDate | null;
}

/** Dates are days of the calendar, from 1900 to the pack's own month, and ranges run forwards. */
export const findImpossibleDates: Check = ({ pack }) => {
  const dated: Dated[] = [
    ...pack.facts.map(({ date }, index) => ({ section: 'facts' as const, index, date })),
    ...pack.events.map(({ date }, index) => ({ section: 'events' as const, index, date })),
  ];
  return dated.flatMap(({ section, index, date }) =>
    date === null
      ? []
      : faultsOf(date, pack.asOf).map(({ key, message }) => ({
          section,
          index,
          path: ['date', key],
          message,
        })),
  );
};

function faultsOf({ from, to }: FactDate, asOf: string): { key: string; message: string }[] {
  const faults = [
    { key: 'from', message: faultOf(from, asOf) },
    ...(to === undefined ? [] : [{ key: 'to', message: faultOf(to, asOf) }]),
  ].flatMap(({ key, message }) => (message === null ? [] : [{ key, message }]));
  if (to === undefined || faults.length > 0 || !isLater(from, to)) return faults;
  return [{ key: 'to', message: `the range ends (${to}) before it begins (${from}); swap them.` }];
}

function faultOf(date: string, asOf: string): string | null {
  if (!isInCalendar(date)) return `${date} is not in the calendar; correct it.`;
  if (date < FIRST_YEAR) return `${date} is before ${FIRST_YEAR}; correct the year.`;
  if (isLater(date, asOf)) {
    return `${date} is after the pack's own month (asOf: ${asOf}); correct the date, or asOf in pack.yaml.`;
  }
  return null;
}

function isInCalendar(date: string): boolean {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  if (year === undefined) return false;
  const found = new Date(Date.UTC(year, month - 1, day));
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
}

/** Compares only as far as both dates go: 2020-01-03 is not later than 2020-01. */
function isLater(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}
