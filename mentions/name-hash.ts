/**
 * The numbers that stand for a name. Building the index and searching with it must compute them alike,
 * so they are computed here for both.
 */

const CHAIN_MULTIPLIER = 0x3a8f05c5;
const CHAIN_STEP = 0x6d2b79f5;
const SPREAD_MULTIPLIER = 0x9e3779b1;
const SPREAD_STEP = Math.imul(CHAIN_STEP, SPREAD_MULTIPLIER);

/** A chain is the hash of one word, or of several words in order; 32 bits. */
export function addToChain(chain: number, word: number): number {
  return (Math.imul(chain, CHAIN_MULTIPLIER) + word + CHAIN_STEP) | 0;
}

/** Spreads the bits of a chain, for `filterMask` and to choose the filter word. */
export function spread(chain: number): number {
  return Math.imul(chain, SPREAD_MULTIPLIER);
}

/** `spread(addToChain(chain, word))` of a chain and a word that are spread already: the law of products. */
export function addToSpread(spreadChain: number, spreadWord: number): number {
  return (Math.imul(spreadChain, CHAIN_MULTIPLIER) + spreadWord + SPREAD_STEP) | 0;
}

/** The number of the filter word for a spread chain: its top bits. */
function filterWordOf(spreadChain: number, filterBits: number): number {
  return spreadChain >>> (32 - filterBits);
}

/**
 * The two bits of its filter word that stand for a spread chain. (Shifts count modulo 32, so each of
 * them reads five bits of it.)
 */
function filterMask(spreadChain: number): number {
  return (1 << (spreadChain >>> 3)) | (1 << (spreadChain >>> 8));
}

/** Adds a spread chain to a filter of `2 ** filterBits` words, and returns the number of its word. */
export function addToFilter(filter: Int32Array, filterBits: number, spreadChain: number): number {
  const word = filterWordOf(spreadChain, filterBits);
  filter[word] = (filter[word] as number) | filterMask(spreadChain);
  return word;
}

/** 1 if both bits are set in the filter word, else 0, without a branch. */
export function hasMask(filterWord: number, spreadChain: number): number {
  return (filterWord >>> (spreadChain >>> 3)) & (filterWord >>> (spreadChain >>> 8)) & 1;
}

/** Two more bits, in the neighbour of the filter word: it lies in the same line of the cache. */
export function neighbourMask(chain: number): number {
  const mixed = scatter(chain);
  return (1 << (mixed >>> 5)) | (1 << (mixed >>> 10));
}

/** 1 if those are set, else 0. */
export function hasNeighbourMask(filterWord: number, chain: number): number {
  const mixed = scatter(chain);
  return (filterWord >>> (mixed >>> 5)) & (filterWord >>> (mixed >>> 10)) & 1;
}

/** The bucket of records in which a name with this chain lies. */
export function bucketOf(chain: number, bucketBits: number): number {
  return scatter(chain) >>> (32 - bucketBits);
}

/** Eight more bits of the chain, kept in the record: most false alarms end here, before any reading. */
export function tagOf(chain: number): number {
  return (scatter(chain) >>> 2) & 0xff;
}

/** What stands in the index for a phrase about an entity: 30 bits of its chain, and its kind. */
export function phraseOf(chain: number, kind: number): number {
  return ((scatter(chain) & ~3) | kind) >>> 0;
}

function scatter(chain: number): number {
  return Math.imul(chain ^ (chain >>> 15), 0x85ebca6b);
}

/**
 * A fingerprint is 48 bits in two halves, independent of the chain. With the tag and the bucket, which
 * are 16 bits of the chain or more, at least 64 bits have to agree before a word is taken for a name.
 */
export const FIRST_HALF_SEED = 0x243f6a88;
export const SECOND_HALF_SEED = 0x13198a2e;
/** Stands between two words in a fingerprint; no letter folds to it. */
export const WORD_GAP = 0;

export function addToFirstHalf(half: number, letter: number): number {
  const mixed = Math.imul(half ^ letter, 0x5bd1e995);
  return mixed ^ (mixed >>> 15);
}

export function addToSecondHalf(half: number, letter: number): number {
  const mixed = Math.imul(half + letter, 0x27d4eb2f);
  return mixed ^ (mixed >>> 13);
}

/** The 16 bits of the second half that are kept. */
export function keptOfSecondHalf(half: number): number {
  return Math.imul(half, 0x165667b1) >>> 16;
}
