import type { FactDate } from '../packs/pack-schema.ts';
import type { Language } from './translate.ts';

/**
 * A partial date (`2019`, `2019-06`, `2019-06-20`) in words: no more is written than is known.
 */
export function formatPartialDate(date: string, locale: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  // The documents' own calendar: 2020 is no year of the Persian one, which `fa` would be given.
  const parts: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
  };
  if (month !== undefined) parts.month = day === undefined ? 'long' : 'short';
  if (day !== undefined) parts.day = 'numeric';
  return new Intl.DateTimeFormat(locale, parts).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** A fact's date in words, with what is uncertain about it: "about 2007", "June 2019 (year inferred)". */
export function formatFactDate(date: FactDate, { t, locale }: Language): string {
  const from = formatPartialDate(date.from, locale);
  const span = date.to ? t('date_range', from, formatPartialDate(date.to, locale)) : from;
  return date.precision === 'approximate' ? t('date_approximate', span) : span;
}

/** How the date is known, where the document does not state it whole; `null` where it does. */
export function dateBasis(date: FactDate, { t }: Language): string | null {
  if (date.basis === 'stated') return null;
  return t(date.basis === 'inferred' ? 'date_inferred' : 'date_year_inferred');
}
