/**
 * A quick look at whether a text may be about the subject of an index at all: a set of a few hundred
 * word hashes in place of the index. It may say yes by mistake, and never says no to a text with one
 * of its words; nothing is ever marked by it.
 */
import { cliticReadings, mayHaveClitics } from './clitics.ts';
import { addToChain } from './name-hash.ts';
import {
  KEPT_WORDS,
  STRETCH,
  dropWords,
  endWords,
  hashOn,
  isReadAsOne,
  joinedHash,
  readWords,
  startOfWord,
  startWords,
  wordCount,
  words,
} from './tokens.ts';

const { hashes, ends } = words;

/** A function that says whether a text has one of the words of `buildTopicGate`. */
export function createTopicGate(gate: Uint8Array): (text: string) => boolean {
  const chains = new Set(new Int32Array(gate.slice().buffer));
  return (text) => {
    startWords();
    let hasClitics = false;
    for (let from = 0; from < text.length; from += STRETCH) {
      const to = Math.min(from + STRETCH, text.length);
      readWords(text, from, to);
      hasClitics ||= mayHaveClitics(text, from, to);
      const count = to === text.length ? endWords(to) : wordCount();
      for (let word = 0; word < count; word++) {
        if (isTopic(chains, text, word, count)) return true;
        if (hasClitics && isTopicWithoutClitics(chains, text, word)) return true;
      }
      dropWords(Math.max(0, count - KEPT_WORDS));
    }
    return false;
  };
}

/** The word itself, with the next one, or joined to it ("Kata’ib"). */
function isTopic(chains: ReadonlySet<number>, text: string, word: number, count: number): boolean {
  const hash = hashes[word] as number;
  if (chains.has(hash)) return true;
  if (word + 1 >= count) return false;
  const next = word + 1;
  if (chains.has(addToChain(hash, hashes[next] as number))) return true;
  if (!isReadAsOne(text, word)) return false;
  return chains.has(joinedHash(text, word));
}

function isTopicWithoutClitics(chains: ReadonlySet<number>, text: string, word: number): boolean {
  const end = ends[word] as number;
  return cliticReadings(text, startOfWord(text, word), end).some(({ start, prefix }) => {
    return chains.has(hashOn(hashOn(0, prefix, 0, prefix.length), text, start, end));
  });
}
