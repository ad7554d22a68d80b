/**
 * Finds the names of an index in a text, in two phases: `tokens.ts` cuts a stretch of the text into
 * words, and `filter-words.ts` turns nearly all of these away. What is left is read on
 * (`follow-words.ts`) and compared with the names (`confirm-name.ts`).
 */
import { mayHaveClitics } from './clitics.ts';
import { filterWords, isInFilter } from './filter-words.ts';
import { followBehindClitics, followWords } from './follow-words.ts';
import type { Found, Search } from './follow-words.ts';
import { addToChain } from './name-hash.ts';
import type { NameIndex } from './open-index.ts';
import {
  KEPT_WORDS,
  STRETCH,
  dropWords,
  endWords,
  isReadAsOne,
  joinedHash,
  joinedWordCount,
  readWords,
  startWords,
  wordCount,
  words,
} from './tokens.ts';

export type { Found } from './follow-words.ts';

const { hashes, joins, passed } = words;
/** How many of the words before a joined one may begin a name with it. */
const WORDS_BEFORE = 2;
/** No word's number, nor two less. */
const NONE = -3;

/**
 * The names of an index in a text: from the left, the longest at each place, and none that overlaps
 * one before it.
 */
export function findNames(index: NameIndex, text: string): readonly Found[] {
  const search: Search = { index, text, found: [] };
  const longest: Found[] = [];
  let hasClitics = false;
  startWords();
  for (let from = 0; from < text.length; from += STRETCH) {
    const to = Math.min(from + STRETCH, text.length);
    readWords(text, from, to);
    hasClitics ||= mayHaveClitics(text, from, to);
    const isLast = to === text.length;
    // What begins with one of the last words is looked up once the words behind them are known.
    const ready = isLast ? endWords(to) : Math.max(0, wordCount() - KEPT_WORDS);
    const count = filterWords(index, text, ready);
    for (let each = 0; each < count; each++) followWords(search, passed[each] as number);
    if (ready > 0 && joinedWordCount() > 0) lookUpJoined(search, ready);
    if (hasClitics) for (let word = 0; word < ready; word++) followBehindClitics(search, word);
    // All that begins in this stretch is known now, and what begins in the next begins later.
    if (search.found.length > 0) moveLongest(search.found, longest);
    dropWords(ready);
  }
  return longest;
}

function moveLongest(found: Found[], longest: Found[]): void {
  if (!isInOrder(found)) found.sort(fromTheLeft);
  let free = longest.at(-1)?.end ?? 0;
  for (const each of found) {
    if (each.start < free) continue;
    longest.push(each);
    free = each.end;
  }
  found.length = 0;
}

/** The longer before the shorter where two start together. */
function fromTheLeft(one: Found, other: Found): number {
  return one.start - other.start || other.end - one.end;
}

function isInOrder(found: readonly Found[]): boolean {
  for (let each = 1; each < found.length; each++) {
    if (fromTheLeft(found[each - 1] as Found, found[each] as Found) > 0) return false;
  }
  return true;
}

/** Words with an apostrophe or hyphen inside, read as if it were not there. */
function lookUpJoined(search: Search, to: number): void {
  const { index, text } = search;
  let wordBefore = NONE;
  let joinedBefore = 0;
  for (let each = 0; each < joinedWordCount(); each++) {
    const word = joins[each] as number;
    if (word >= to + WORDS_BEFORE) return;
    if (!isReadAsOne(text, word)) continue;
    const joined = joinedHash(text, word);
    const next = hashes[word + 2] as number;
    const isStart =
      word < to && (isInFilter(index, joined) || isInFilter(index, addToChain(joined, next)));
    if (isStart) followWords(search, word);
    if (word > 0 && word <= to) {
      const before = hashes[word - 1] as number;
      if (isInFilter(index, addToChain(before, joined))) followWords(search, word - 1);
    }
    if (wordBefore === word - 2 && isInFilter(index, addToChain(joinedBefore, joined))) {
      followWords(search, word - 2);
    }
    wordBefore = word;
    joinedBefore = joined;
  }
}
