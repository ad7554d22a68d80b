/**
 * Looks up words in the index: the second of the two phases. First every word, and every pair of
 * neighbours, is held against the filter, which turns nearly all of them away; what is left is read
 * letter by letter and compared with the fingerprints of the names.
 */
import { cliticReadings, mayHaveClitics } from './clitics.ts';
import { JOINER, SKIPPED, isAccent } from './fold-table.ts';
import { MOST_WORDS, PRINT_UNITS } from './index-layout.ts';
import { isNameGap } from './name-gap.ts';
import { addExactWord, addFoldedWord, startFingerprint } from './name-fingerprint.ts';
import type { Fingerprint } from './name-fingerprint.ts';
import {
  addToChain,
  bucketOf,
  filterWordOf,
  hasMask,
  keptOfSecondHalf,
  spread,
  tagOf,
} from './name-hash.ts';
import { EXACT, writingOf } from './name-use.ts';
import type { NameIndex } from './open-index.ts';
import { standsInsideRun } from './script-runs.ts';
import {
  KEPT_WORDS,
  STRETCH,
  dropWords,
  endWords,
  hashOn,
  isJoined,
  joinedHash,
  joinedWordCount,
  readWords,
  startOfWord,
  startWords,
  wordCount,
  words as allWords,
} from './tokens.ts';

/** A name of the index found in a text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** Codes of `name-use.ts`. */
  readonly codes: readonly number[];
}

const { fold, hashes, ends, joins } = allWords;
/** No word's number, nor one or two less. */
const NONE = -3;
/** The letter s, folded. */
const SMALL_S = 0x73;
/** How many ways to read the words behind one start are tried; a name has a handful at most. */
const MOST_STEPS = 4 * MOST_WORDS;

/** Numbers of the words at which something may start. */
const hits = new Int32Array(STRETCH + KEPT_WORDS + 2);

/** Every string of the index in a text, in no particular order; they may overlap. */
export function findNames(index: NameIndex, text: string): Found[] {
  const found: Found[] = [];
  startWords();
  let looked = 0;
  for (let from = 0; from < text.length; from += STRETCH) {
    const to = Math.min(from + STRETCH, text.length);
    readWords(text, from, to);
    const isLast = to === text.length;
    const ready = isLast ? endWords(to) : Math.max(looked, wordCount() - KEPT_WORDS);
    lookUp(index, text, looked, ready, found);
    if (isLast) break;
    dropWords(ready);
    looked = 0;
  }
  return found;
}

function lookUp(index: NameIndex, text: string, from: number, to: number, found: Found[]): void {
  const count = findHits(index.filter, 32 - index.filterBits, from, to);
  for (let hit = 0; hit < count; hit++) {
    const word = hits[hit] as number;
    if (mayBegin(index, text, word)) follow(index, text, word, found);
  }
  if (joinedWordCount() > 0) lookUpJoined(index, text, from, to, found);
  if (mayHaveClitics(fold, text)) lookUpBehindClitics(index, text, from, to, found);
}

/** The loop over all words: two looks into the filter for each, and no branch on what they say. */
function findHits(filter: Int32Array, shift: number, from: number, to: number): number {
  let count = 0;
  let word = hashes[from] as number;
  for (let at = from; at < to; at++) {
    const next = hashes[at + 1] as number;
    const alone = spread(word);
    const pair = spread(addToChain(word, next));
    hits[count] = at;
    count +=
      hasMask(filter[alone >>> shift] as number, alone) |
      hasMask(filter[pair >>> shift] as number, pair);
    word = next;
  }
  return count;
}

/** A second look at what passed the filter, still without reading letters. */
function mayBegin(index: NameIndex, text: string, word: number): boolean {
  const hash = hashes[word] as number;
  if (isInFilter(index, hash) && hasTag(index, hash)) return true;
  const last = wordCount() - 1;
  if (word === last) return false;
  const pair = addToChain(hash, hashes[word + 1] as number);
  if (!isInFilter(index, pair)) return false;
  if (hasTag(index, pair)) return true;
  if (word + 1 === last) return false;
  if (isInFilter(index, addToChain(pair, hashes[word + 2] as number))) return true;
  return fold[text.charCodeAt(ends[word + 2] as number)] === JOINER;
}

function hasTag({ buckets, bucketBits, tags }: NameIndex, chain: number): boolean {
  const bucket = bucketOf(chain, bucketBits);
  const tag = tagOf(chain);
  const last = buckets[bucket + 1] as number;
  for (let record = buckets[bucket] as number; record < last; record++) {
    if (tags[record] === tag) return true;
  }
  return false;
}

/** Words with an apostrophe or hyphen inside, read as if it were not there. */
function lookUpJoined(
  index: NameIndex,
  text: string,
  from: number,
  to: number,
  found: Found[],
): void {
  let wordBefore = NONE;
  let joinedBefore = 0;
  for (let each = 0; each < joinedWordCount(); each++) {
    const word = joins[each] as number;
    if (word < from || word >= to || !isReadAsOne(text, word)) continue;
    const joined = joinedHash(text, word);
    const next = hashes[word + 2] as number;
    if (isInFilter(index, joined) || isInFilter(index, addToChain(joined, next))) {
      follow(index, text, word, found);
    }
    const before = word > 0 ? (hashes[word - 1] as number) : 0;
    if (word > 0 && isInFilter(index, addToChain(before, joined))) {
      follow(index, text, word - 1, found);
    }
    if (wordBefore === word - 2 && isInFilter(index, addToChain(joinedBefore, joined))) {
      follow(index, text, word - 2, found);
    }
    wordBefore = word;
    joinedBefore = joined;
  }
}

/** A lone s behind the sign is a possessive, not the end of a name. */
function isReadAsOne(text: string, word: number): boolean {
  const end = ends[word + 1] as number;
  const isLoneS = end - (ends[word] as number) === 2 && fold[text.charCodeAt(end - 1)] === SMALL_S;
  return !isLoneS && isJoined(text, word);
}

/** Arabic and Hebrew write "and", "in", "to" at the front of the word that follows. */
function lookUpBehindClitics(
  index: NameIndex,
  text: string,
  from: number,
  to: number,
  found: Found[],
): void {
  for (let word = from; word < to; word++) {
    const end = ends[word] as number;
    for (const { start, prefix } of cliticReadings(fold, text, startOfWord(text, word), end)) {
      const rest = prefix + text.slice(start, end);
      const hash = hashOn(0, rest, 0, rest.length);
      const pair = addToChain(hash, hashes[word + 1] as number);
      if (!isInFilter(index, hash) && !isInFilter(index, pair)) continue;
      const attempt = { index, text, start, found, words: [], steps: 0 };
      take(attempt, word, start, end, prefix, hash, startFingerprint(), 0, 0);
    }
  }
}

function isInFilter(index: NameIndex, chain: number): boolean {
  const mixed = spread(chain);
  const word = index.filter[filterWordOf(mixed, index.filterBits)] as number;
  return hasMask(word, mixed) === 1;
}

/** One place in a text where something may start, while it is being read. */
interface Attempt {
  readonly index: NameIndex;
  readonly text: string;
  readonly start: number;
  readonly found: Found[];
  /** The words read so far, as they are written. */
  readonly words: string[];
  steps: number;
}

/** Tries every reading of the words from `word` on. */
function follow(index: NameIndex, text: string, word: number, found: Found[]): void {
  const start = startOfWord(text, word);
  const attempt = { index, text, start, found, words: [], steps: 0 };
  const print = startFingerprint();
  readOn(attempt, word, start, print, 0, 0, false);
  if (isJoined(text, word)) readOn(attempt, word, start, print, 0, 0, true);
}

/** Reads the next word, alone or joined with the one behind it. */
function readOn(
  attempt: Attempt,
  word: number,
  start: number,
  print: Fingerprint,
  chain: number,
  depth: number,
  joined: boolean,
): void {
  if (joined && !isReadAsOne(attempt.text, word)) return;
  const last = joined ? word + 1 : word;
  const end = ends[last] as number;
  const hash = joined ? joinedHash(attempt.text, word) : (hashes[word] as number);
  take(attempt, last, start, end, '', hash, print, chain, depth);
}

/** Adds a word to what has been read; goes on if a name may begin like this. */
function take(
  attempt: Attempt,
  word: number,
  start: number,
  end: number,
  prefix: string,
  hash: number,
  before: Fingerprint,
  chainBefore: number,
  depth: number,
): void {
  if (depth >= MOST_WORDS || ++attempt.steps > MOST_STEPS) return;
  const { index, text, words } = attempt;
  const chain = depth === 0 ? hash : addToChain(chainBefore, hash);
  const isKnown = isInFilter(index, chain);
  if (!isKnown && depth > 0) return;
  const written = prefix + text.slice(start, end);
  const print = { first: before.first, second: before.second };
  addFoldedWord(print, fold, written);
  words.length = depth;
  words.push(written);
  if (isKnown) match(attempt, end, chain, print);
  const next = word + 1;
  if (next >= wordCount()) return;
  const nextStart = startOfWord(text, next);
  if (!isNameGap(text, end, nextStart, written.length)) return;
  readOn(attempt, next, nextStart, print, chain, depth + 1, false);
  if (isJoined(text, next)) readOn(attempt, next, nextStart, print, chain, depth + 1, true);
}

/** Compares what has been read with the records of its bucket. */
function match(attempt: Attempt, end: number, chain: number, print: Fingerprint): void {
  const { index, text, start, words, found } = attempt;
  const bucket = bucketOf(chain, index.bucketBits);
  const last = index.buckets[bucket + 1] as number;
  const tag = tagOf(chain);
  const codes: number[] = [];
  for (let record = index.buckets[bucket] as number; record < last; record++) {
    if (index.tags[record] !== tag) continue;
    const code = (index.uses[record] as number) | ((index.highUses[record] ?? 0) << 16);
    const wanted = writingOf(code) >= EXACT ? exactFingerprint(words) : print;
    if (hasFingerprint(index, record, wanted)) codes.push(code);
  }
  if (codes.length === 0) return;
  const visibleEnd = withoutInvisible(text, end);
  if (!standsInsideRun(text, start, visibleEnd)) found.push({ start, end: visibleEnd, codes });
}

function exactFingerprint(words: readonly string[]): Fingerprint {
  const print = startFingerprint();
  for (const word of words) addExactWord(print, fold, word);
  return print;
}

function hasFingerprint({ prints }: NameIndex, record: number, print: Fingerprint): boolean {
  const at = record * PRINT_UNITS;
  const first = (prints[at] as number) | ((prints[at + 1] as number) << 16);
  return first === print.first && prints[at + 2] === keptOfSecondHalf(print.second);
}

/** Accents behind the last letter belong to it; soft hyphens and the like do not. */
function withoutInvisible(text: string, end: number): number {
  let at = end;
  while (fold[text.charCodeAt(at - 1)] === SKIPPED && !isAccent(text.charAt(at - 1))) at--;
  return at;
}
