/**
 * "And", "in", "to", "the" are one letter each in Arabic and Hebrew, written at the front of the word
 * that follows: والحشد is "and the Hashd", בטהראן "in Tehran".
 */
import { SKIPPED, UNFILLED } from './fold-table.ts';

const ARABIC_OR_HEBREW = /[\u05d0-\u05ea\u0621-\u064a]/;
const CLITICS = 'وفبلكسהבלמושכ';
/** A shorter rest is too likely to be a word that begins with the letter by chance (לבוש, "dressed"). */
const SHORTEST_REST = 4;
const MOST_CLITICS = 2;
/** "To the …" drops the first letter of the article: للحشد for ل + الحشد. */
const LAM = 'ل';
const ALEF = 'ا';

/** Whether a text may have clitics. Costs next to nothing while neither script has been met. */
export function mayHaveClitics(fold: Uint16Array, text: string): boolean {
  const met = fold[0x5d0] !== UNFILLED || fold[0x627] !== UNFILLED;
  return met && ARABIC_OR_HEBREW.test(text);
}

/** What a word may be without its clitics: where it starts then, and letters to be put before it. */
export function cliticReadings(
  fold: Uint16Array,
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly prefix: string }[] {
  const readings: { start: number; prefix: string }[] = [];
  let at = start;
  for (let taken = 0; taken < MOST_CLITICS && CLITICS.includes(text.charAt(at)); taken++) {
    const isLam = text.charAt(at) === LAM;
    do at++;
    while (at < end && fold[text.charCodeAt(at)] === SKIPPED);
    if (end - at < SHORTEST_REST) break;
    readings.push({ start: at, prefix: '' });
    if (isLam && text.charAt(at) === LAM) readings.push({ start: at, prefix: ALEF });
  }
  return readings;
}
