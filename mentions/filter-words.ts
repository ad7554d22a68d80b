/**
 * Turns away the words with which no name begins, which are nearly all, without reading a letter: by
 * their hashes alone.
 */
import { JOINER } from './fold-table.ts';
import {
  addToChain,
  addToSpread,
  bucketOf,
  hasMask,
  hasNeighbourMask,
  spread,
  tagOf,
} from './name-hash.ts';
import type { NameIndex } from './open-index.ts';
import { wordCount, words } from './tokens.ts';

const { fold, hashes, ends, passed } = words;

/** Whether a name of one or two words, or two or more words of a longer one, may have this chain. */
export function isInFilter({ filter, filterBits }: NameIndex, chain: number): boolean {
  return isIn(filter, 32 - filterBits, chain) === 1;
}

function isIn(filter: Int32Array, shift: number, chain: number): number {
  const mixed = spread(chain);
  const word = mixed >>> shift;
  return (
    hasMask(filter[word] as number, mixed) & hasNeighbourMask(filter[word ^ 1] as number, chain)
  );
}

/** Fills `words.passed` with those of the first words with which a name may begin; returns how many. */
export function filterWords(index: NameIndex, text: string, count: number): number {
  const shift = 32 - index.filterBits;
  const half = holdAgainstMasks(index.filter, shift, count);
  const candidates = holdAgainstFilter(index.filter, shift, half);
  let kept = 0;
  for (let each = 0; each < candidates; each++) {
    const word = passed[each] as number;
    if (mayBegin(index, text, word)) passed[kept++] = word;
  }
  return kept;
}

/**
 * The loop over all words: fills `words.passed` with those whose chain, or the one with the next word, has
 * its mask in a filter, and returns how many. Two looks for each word, at half of the bits of an index, and
 * no branch on what they say, for a mispredicted one would cost more than both.
 */
export function holdAgainstMasks(filter: Int32Array, shift: number, count: number): number {
  let candidates = 0;
  let alone = spread(hashes[0] as number);
  for (let word = 0; word < count; word++) {
    const next = spread(hashes[word + 1] as number);
    const pair = addToSpread(alone, next);
    passed[candidates] = word;
    candidates +=
      hasMask(filter[alone >>> shift] as number, alone) |
      hasMask(filter[pair >>> shift] as number, pair);
    alone = next;
  }
  return candidates;
}

/** The same with all of the bits, for the words that passed. */
function holdAgainstFilter(filter: Int32Array, shift: number, count: number): number {
  let candidates = 0;
  for (let each = 0; each < count; each++) {
    const word = passed[each] as number;
    const alone = hashes[word] as number;
    const pair = addToChain(alone, hashes[word + 1] as number);
    passed[candidates] = word;
    candidates += isIn(filter, shift, alone) | isIn(filter, shift, pair);
  }
  return candidates;
}

/** A second look at what passed by the filter: the tags of the names, and a third word. */
function mayBegin(index: NameIndex, text: string, word: number): boolean {
  const hash = hashes[word] as number;
  if (isInFilter(index, hash) && hasTag(index, hash)) return true;
  const last = wordCount() - 1;
  if (word === last) return false;
  const pair = addToChain(hash, hashes[word + 1] as number);
  if (!isInFilter(index, pair)) return false;
  if (hasTag(index, pair)) return true;
  if (word + 1 === last) return false;
  const three = addToChain(pair, hashes[word + 2] as number);
  if (isInFilter(index, three) || hasTag(index, three)) return true;
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
