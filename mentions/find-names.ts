/**
 * Looks up words in the index: the second of the two phases. First every word, and every pair of
 * neighbours, is held against the filter, which turns nearly all of them away; what is left is read
 * letter by letter and compared with the fingerprints of the names.
 */
import { JOINER, SEPARATOR, SKIPPED } from './fold-table.ts';
import { MOST_WORDS, RECORD_UNITS } from './index-layout.ts';
import { isNameGap } from './name-gap.ts';
import { addExactWord, addFoldedWord, startFingerprint } from './name-fingerprint.ts';
import type { Fingerprint } from './name-fingerprint.ts';
import { addToChain, bucketOf, filterBits, keptOfSecondHalf, spread } from './name-hash.ts';
import { EXACT, writingOf } from './name-use.ts';
import type { NameIndex } from './open-index.ts';
import { createTokenizer } from './tokenizer.ts';

/** A string of the index found in a text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly number[];
}

/** Characters read at a time: short enough to stay in the processor's nearest cache. */
const STRETCH = 4096;
/** Words kept from one stretch to the next: every name that begins before them lies within reach. */
const KEPT = 2 * MOST_WORDS + 2;
/** How many ways to read the words behind one start are tried; a name has a handful at most. */
const MOST_STEPS = 4 * MOST_WORDS;

/** A function that finds all strings of the index in a text, by where they start. */
export function createLookup(index: NameIndex, fold: Uint16Array): (text: string) => Found[] {
  const tokenizer = createTokenizer(fold, STRETCH + KEPT + 2);
  const { tokens } = tokenizer;
  const { hashes, ends } = tokens;
  const { filter, buckets, bucketBits, records } = index;
  const filterShift = 32 - index.filterBits;
  const hits = new Int32Array(STRETCH + KEPT + 2);
  /** The text in hand, and where its first kept word may start. */
  let text = '';
  let wordsFrom = 0;
  let found: Found[] = [];

  function isInFilter(chain: number): boolean {
    const mixed = spread(chain);
    const bits = filterBits(mixed);
    return ((filter[mixed >>> filterShift] as number) & bits) === bits;
  }

  /** Numbers of the words at which a name may start. */
  function findHits(from: number, to: number): number {
    let count = 0;
    let word = hashes[from] as number;
    for (let token = from; token < to; token++) {
      const following = hashes[token + 1] as number;
      if (isInFilter(word) || isInFilter(addToChain(word, following))) hits[count++] = token;
      word = following;
    }
    return count;
  }

  function startOf(token: number): number {
    let at = token === 0 ? wordsFrom : (ends[token - 1] as number);
    for (; ; at++) {
      const kind = fold[text.charCodeAt(at)] as number;
      if (kind !== SEPARATOR && kind !== SKIPPED && kind !== JOINER) return at;
    }
  }

  /** Tries every reading of the words from `token` on; `start` lies behind a clitic, if there is one. */
  function follow(token: number, start: number): void {
    const print = startFingerprint();
    let steps = 0;
    const words: string[] = [];

    function step(at: number, from: number, chain: number, so: Fingerprint, depth: number): void {
      if (at >= tokens.count || depth >= MOST_WORDS || ++steps > MOST_STEPS) return;
      take(at + 1, from, ends[at] as number, hashes[at] as number, chain, so, depth);
    }

    function take(
      next: number,
      from: number,
      to: number,
      word: number,
      chain: number,
      so: Fingerprint,
      depth: number,
    ): void {
      const now = depth === 0 ? word : addToChain(chain, word);
      const known = isInFilter(now);
      if (!known && depth > 0) return;
      const print = { ...so };
      addFoldedWord(print, fold, text, from, to);
      words.length = depth;
      words.push(text.slice(from, to));
      if (known) match(start, to, now, print, words);
      if (next >= tokens.count) return;
      const nextStart = startOf(next);
      if (!isNameGap(text, to, nextStart, to - from)) return;
      step(next, nextStart, now, print, depth + 1);
    }

    step(token, start, 0, print, 0);
  }

  function match(
    start: number,
    end: number,
    chain: number,
    print: Fingerprint,
    words: readonly string[],
  ): void {
    const bucket = bucketOf(chain, bucketBits);
    const last = buckets[bucket + 1] as number;
    let exact: Fingerprint | undefined;
    const codes: number[] = [];
    for (let record = buckets[bucket] as number; record < last; record++) {
      const at = record * RECORD_UNITS;
      const high = records[at + 3] as number;
      const code = (high >>> 8) | ((records[at + 4] as number) << 8);
      let wanted = print;
      if (writingOf(code) >= EXACT) {
        if (exact === undefined) {
          exact = startFingerprint();
          for (const word of words) addExactWord(exact, fold, word);
        }
        wanted = exact;
      }
      const first = (records[at] as number) | ((records[at + 1] as number) << 16);
      const second = (records[at + 2] as number) | ((high & 0xff) << 16);
      if (first === wanted.first && second === keptOfSecondHalf(wanted.second)) codes.push(code);
    }
    if (codes.length > 0) found.push({ start, end, codes });
  }

  function lookUp(from: number, to: number): void {
    const count = findHits(from, to);
    for (let hit = 0; hit < count; hit++) {
      const token = hits[hit] as number;
      follow(token, startOf(token));
    }
  }

  return (wholeText) => {
    text = wholeText;
    wordsFrom = 0;
    found = [];
    tokenizer.reset();
    let done = 0;
    for (let from = 0; from < text.length; from += STRETCH) {
      const to = Math.min(from + STRETCH, text.length);
      tokenizer.read(text, from, to);
      if (to === text.length) tokenizer.finish(to);
      const ready = to === text.length ? tokens.count : Math.max(done, tokens.count - KEPT);
      if (to === text.length) hashes[tokens.count] = 0;
      lookUp(done, ready);
      done = ready;
      if (tokens.count > KEPT) {
        wordsFrom = ends[tokens.count - KEPT - 1] as number;
        done -= tokens.count - KEPT;
        tokenizer.dropAllBut(KEPT);
      }
    }
    const result = found;
    found = [];
    text = '';
    return result;
  };
}
