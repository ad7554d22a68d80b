/** The folding of names for whoever compares texts without looking anything up: search boxes, checks. */
import {
  EXPANDED,
  JOINER,
  SEPARATOR,
  SINGLE,
  SKIPPED,
  UNFILLED,
  fillFoldTable,
  foldedLetters,
} from './fold-table.ts';
import { readyFold, words } from './tokens.ts';

const HYPHENS = '-\u2010\u2011\u2012\u2013\u05be\ufe63\uff0d';
const { fold } = words;

/**
 * A text in the letters it is compared by: without case, accents, apostrophes and whatever else one
 * name may be written with or without. What parts words is a blank; a hyphen, which may part them or
 * not, stays one.
 */
export function foldText(text: string): string {
  readyFold();
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += foldUnit(text.charCodeAt(at));
  return folded;
}

function foldUnit(unit: number): string {
  if (fold[unit] === UNFILLED) fillFoldTable(fold, unit);
  const kind = fold[unit] as number;
  if (kind === SEPARATOR) return ' ';
  if (kind === SKIPPED) return '';
  if (kind === JOINER) return HYPHENS.includes(String.fromCharCode(unit)) ? '-' : '';
  if (kind === EXPANDED || kind === SINGLE) return foldedLetters(unit);
  return String.fromCharCode(kind);
}
