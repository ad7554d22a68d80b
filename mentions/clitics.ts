/**
 * "And", "in", "to", "the" are one letter each in Arabic and Hebrew, written at the front of the word
 * that follows: والحشد is "and the Hashd", בטהראן "in Tehran".
 */
import { SKIPPED, UNFILLED, fillFoldTable } from './fold-table.ts';
import { words } from './tokens.ts';

/** Persian's own letters with the Arabic ones: names that begin with them stand in Arabic text too. */
const ARABIC_OR_HEBREW = /[\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3]/;
const CLITICS = 'وفبلكسהבלמושכ';
/**
 * Letters. A shorter rest is too likely to be a word that begins with the letter by chance (לבוש,
 * "dressed"), unless more words of a name follow it (ואל-קאעידה, "and al-Qaeda").
 */
const SHORTEST_REST = 4;
const MOST_CLITICS = 2;
/** "To the …" drops the first letter of the article: للحشد for ل + الحشد. */
const LAM = 'ل';
const ALEF = 'ا';
const CLITIC_UNITS = Array.from(CLITICS, (clitic) => clitic.charCodeAt(0));

const { fold } = words;

/**
 * Whether a part of a text, which has been read, may have clitics. Costs next to nothing before the first
 * of them is met.
 */
export function mayHaveClitics(text: string, from: number, to: number): boolean {
  const met = CLITIC_UNITS.some((letter) => fold[letter] !== UNFILLED);
  return met && ARABIC_OR_HEBREW.test(text.slice(from, to));
}

interface CliticReading {
  /** Where the word starts then. */
  readonly start: number;
  /** Letters to be put before it. */
  readonly prefix: string;
  /** Whether it is long enough to be a name by itself. */
  readonly standsAlone: boolean;
}

/** What a word may be without its clitics. */
export function cliticReadings(text: string, start: number, end: number): CliticReading[] {
  const readings: CliticReading[] = [];
  let at = start;
  for (let taken = 0; taken < MOST_CLITICS && CLITICS.includes(text.charAt(at)); taken++) {
    const isLam = text.charAt(at) === LAM;
    do at++;
    while (at < end && fold[text.charCodeAt(at)] === SKIPPED);
    // No letter of these scripts is a prefix of a word in another.
    if (at >= end || !ARABIC_OR_HEBREW.test(text.charAt(at))) break;
    const standsAlone = isLongEnough(text, at, end);
    readings.push({ start: at, prefix: '', standsAlone });
    if (standsAlone && isLam && text.charAt(at) === LAM) {
      if (fold[ALEF.charCodeAt(0)] === UNFILLED) fillFoldTable(fold, ALEF.charCodeAt(0));
      readings.push({ start: at, prefix: ALEF, standsAlone });
    }
  }
  return readings;
}

/** Whether this part of a text may be a name by itself. */
export function isLongEnough(text: string, from: number, to: number): boolean {
  let letters = 0;
  for (let at = from; at < to && letters < SHORTEST_REST; at++) {
    if (fold[text.charCodeAt(at)] !== SKIPPED) letters++;
  }
  return letters === SHORTEST_REST;
}
