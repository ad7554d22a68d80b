import type { FactDate } from './pack-schema.ts';

const BASIS = { stated: null, 'year-inferred': 'year inferred', inferred: 'inferred' } as const;

/** A date in plain English, with what is not known about it: `3 January 2020 (year inferred)`. */
export function dateAsText({ from, to, precision, basis }: FactDate): string {
  const range = to === undefined ? partialDate(from) : `${partialDate(from)} to ${partialDate(to)}`;
  const about = precision === 'approximate' ? `about ${range}` : range;
  const note = BASIS[basis];
  return note === null ? about : `${about} (${note})`;
}

/** `2020`, `2020-01` or `2020-01-03` in plain English, no more precise than it is written. */
export function partialDate(date: string): string {
  const [year = date, month, day] = date.split('-');
  if (month === undefined) return year;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
  return format.format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}
