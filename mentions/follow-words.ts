/** Reads on from a word at which a name may start, in every way in which its words may be read. */
import { cliticReadings, isLongEnough } from './clitics.ts';
import { confirmName } from './confirm-name.ts';
import { isInFilter } from './filter-words.ts';
import { SKIPPED, isAccent } from './fold-table.ts';
import { MOST_WORDS, OPENING_WORDS } from './index-layout.ts';
import { isNameGap } from './name-gap.ts';
import { addToChain } from './name-hash.ts';
import type { NameIndex } from './open-index.ts';
import { standsInsideRun } from './script-runs.ts';
import { hashOn, isReadAsOne, joinedHash, startOfWord, wordCount, words } from './tokens.ts';
import { createWordRow } from './word-row.ts';

/** A name of the index found in a text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** Codes of `name-use.ts`. */
  readonly codes: readonly number[];
}

/** What is being searched, for what, and what has been found so far. */
export interface Search {
  readonly index: NameIndex;
  readonly text: string;
  readonly found: Found[];
}

const { fold, hashes, ends } = words;
const FULL_STOP = 0x2e;
/** How many ways to read the words behind one start are tried; a name has a handful at most. */
const MOST_STEPS = 4 * MOST_WORDS;

/** The words read so far. One row for all searches, so that a hit takes no memory. */
const row = createWordRow(MOST_WORDS);
let steps = 0;

/** Tries every reading of the words from `word` on; finds the longest name of each. */
export function followWords(search: Search, word: number): void {
  steps = 0;
  row.prefix = '';
  readOn(search, 0, word, startOfWord(search.text, word), 0);
}

/** Tries the readings that leave out clitics at the start of `word`, but for those the filter refuses. */
export function followBehindClitics(search: Search, word: number): void {
  const { text } = search;
  const end = ends[word] as number;
  for (const { start, prefix, standsAlone } of cliticReadings(text, startOfWord(text, word), end)) {
    const hash = hashOn(hashOn(0, prefix, 0, prefix.length), text, start, end);
    row.prefix = prefix;
    followRest(search, word, start, hash, standsAlone);
    if (!isReadAsOne(text, word)) continue;
    const joinedEnd = ends[word + 1] as number;
    const joined = hashOn(hash, text, startOfWord(text, word + 1), joinedEnd);
    followRest(search, word + 1, start, joined, isLongEnough(text, start, joinedEnd));
  }
}

/** Tries what is left of a word, which ends where `word` ends; alone only if it is long enough. */
function followRest(
  search: Search,
  word: number,
  start: number,
  hash: number,
  standsAlone: boolean,
): void {
  const { index } = search;
  const pair = addToChain(hash, hashes[word + 1] as number);
  if (!isInFilter(index, pair) && !(standsAlone && isInFilter(index, hash))) return;
  const end = ends[word] as number;
  steps = 0;
  row.starts[0] = start;
  row.ends[0] = end;
  if (standsAlone) take(search, 0, word, start, hash, 0);
  else goOn(search, 0, word, end - start, hash);
}

/** Reads the next word alone, and joined with the one behind it where they may be. */
function readOn(
  search: Search,
  depth: number,
  word: number,
  start: number,
  before: number,
): boolean {
  const isFound = take(search, depth, word, start, hashes[word] as number, before);
  if (!isReadAsOne(search.text, word)) return isFound;
  const joined = joinedHash(search.text, word);
  return take(search, depth, word + 1, start, joined, before) || isFound;
}

/**
 * Adds what ends with `word` to the row, as word number `depth`, and goes on if a name may begin like
 * this. `before` is the chain of the words before it. Returns whether a name was found that ends here
 * or, better, later.
 */
function take(
  search: Search,
  depth: number,
  word: number,
  start: number,
  hash: number,
  before: number,
): boolean {
  if (depth === MOST_WORDS || ++steps > MOST_STEPS) return false;
  const { index } = search;
  const end = ends[word] as number;
  row.starts[depth] = start;
  row.ends[depth] = end;
  const chain = depth === 0 ? hash : addToChain(before, hash);
  const isOpening = isInFilter(index, chain);
  const mayGoOn = isOpening || depth === 0;
  if (mayGoOn && goOn(search, depth, word, end - start, chain)) return true;
  if (!isOpening && depth < OPENING_WORDS) return false;
  row.length = depth + 1;
  return confirm(search, end, chain);
}

/** Reads what stands behind `word`, if a name may go on there. */
function goOn(
  search: Search,
  depth: number,
  word: number,
  wordLength: number,
  chain: number,
): boolean {
  const next = word + 1;
  if (next === wordCount()) return false;
  const start = startOfWord(search.text, next);
  if (!isNameGap(search.text, ends[word] as number, start, wordLength)) return false;
  return readOn(search, depth + 1, next, start, chain);
}

function confirm({ index, text, found }: Search, end: number, chain: number): boolean {
  const codes = confirmName(index, text, row, chain);
  if (codes.length === 0) return false;
  const start = row.starts[0] as number;
  const visibleEnd = endAsWritten(text, end);
  if (standsInsideRun(text, start, visibleEnd)) return false;
  found.push({ start, end: visibleEnd, codes });
  return true;
}

/**
 * Accents behind the last letter belong to it; soft hyphens and the like do not; and neither does a
 * full stop, but that of "U.S.".
 */
function endAsWritten(text: string, end: number): number {
  let at = end;
  while (isAccentAt(text, at)) at++;
  while (fold[text.charCodeAt(at - 1)] === SKIPPED && !isAccentAt(text, at - 1)) at--;
  return text.charCodeAt(at) === FULL_STOP && endsWithInitials(text) ? at + 1 : at;
}

/** Whether the last two words of the row are one letter each, with a full stop behind the first. */
function endsWithInitials(text: string): boolean {
  const last = row.length - 1;
  if (last === 0 || !isOneLetter(last) || !isOneLetter(last - 1)) return false;
  return text.charCodeAt(row.ends[last - 1] as number) === FULL_STOP;
}

function isOneLetter(word: number): boolean {
  return (row.ends[word] as number) - (row.starts[word] as number) === 1;
}

function isAccentAt(text: string, at: number): boolean {
  return fold[text.charCodeAt(at)] === SKIPPED && isAccent(text.charAt(at));
}
