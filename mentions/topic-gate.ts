/**
 * A quick look at whether a text may be about the subject of an index at all: a set of a few hundred
 * word hashes in place of the index. It may say yes by mistake, and never says no to a text with one
 * of its words; nothing is ever marked by it.
 */
import { cliticReadings, mayHaveClitics } from './clitics.ts';
import { holdAgainstMasks } from './filter-words.ts';
import { addToChain, addToFilter, spread } from './name-hash.ts';
import {
  KEPT_WORDS,
  STRETCH,
  dropWords,
  endWords,
  hashOn,
  isReadAsOne,
  joinedHash,
  joinedWordCount,
  readWords,
  startOfWord,
  startWords,
  wordCount,
  words,
} from './tokens.ts';

const { hashes, ends, joins, passed } = words;

/** Of 1,024 words of 32 bits: of the words of a text about something else one in a few hundred passes. */
const FILTER_BITS = 10;

interface Gate {
  readonly chains: ReadonlySet<number>;
  /** Says of most chains, without a search, that they are not among them. */
  readonly filter: Int32Array;
}

/** A function that says whether a text has one of the words of `buildTopicGate`. */
export function createTopicGate(bytes: Uint8Array): (text: string) => boolean {
  const gate = openGate(new Int32Array(bytes.slice().buffer));
  return (text) => {
    startWords();
    let hasClitics = false;
    for (let from = 0; from < text.length; from += STRETCH) {
      const to = Math.min(from + STRETCH, text.length);
      readWords(text, from, to);
      hasClitics ||= mayHaveClitics(text, from, to);
      const count = to === text.length ? endWords(to) : wordCount();
      if (hasTopic(gate, text, count)) return true;
      if (hasClitics && hasTopicBehindClitics(gate, text, count)) return true;
      if (to < text.length) dropWords(Math.max(0, count - KEPT_WORDS));
    }
    return false;
  };
}

function openGate(chains: Int32Array): Gate {
  const filter = new Int32Array(2 ** FILTER_BITS);
  for (const chain of chains) addToFilter(filter, FILTER_BITS, spread(chain));
  return { chains: new Set(chains), filter };
}

/** A word, two in a row, or two joined by an apostrophe ("Kata’ib"). */
function hasTopic({ chains, filter }: Gate, text: string, count: number): boolean {
  const candidates = holdAgainstMasks(filter, 32 - FILTER_BITS, count);
  for (let each = 0; each < candidates; each++) {
    const word = passed[each] as number;
    const hash = hashes[word] as number;
    if (chains.has(hash)) return true;
    if (word + 1 < count && chains.has(addToChain(hash, hashes[word + 1] as number))) return true;
  }
  for (let each = joinedWordCount() - 1; each >= 0; each--) {
    const word = joins[each] as number;
    if (isReadAsOne(text, word) && chains.has(joinedHash(text, word))) return true;
  }
  return false;
}

function hasTopicBehindClitics({ chains }: Gate, text: string, count: number): boolean {
  for (let word = 0; word < count; word++) {
    const end = ends[word] as number;
    const readings = cliticReadings(text, startOfWord(text, word), end);
    const isTopic = readings.some(({ start, prefix }) => {
      return chains.has(hashOn(hashOn(0, prefix, 0, prefix.length), text, start, end));
    });
    if (isTopic) return true;
  }
  return false;
}
