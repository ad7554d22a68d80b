/** The words before and behind a name, and which of its entity's phrases they form. */
import { LOOKALIKE, ROLE } from './index-layout.ts';
import { isNameGap } from './name-gap.ts';
import { addToChain, phraseOf } from './name-hash.ts';
import type { NameIndex } from './open-index.ts';
import { endWords, readWords, startOfWord, startWords, words } from './tokens.ts';

const { hashes, ends } = words;
/** Characters looked at on each side. */
const REACH = 120;
/** Words of a lookalike besides the name (each Han character is one); words of a role. */
const MOST_BESIDES = 6;
const MOST_OF_ROLE = 6;
/** "Bolton, then the national security adviser": words that may stand between a name and a role. */
const BETWEEN_BEFORE = 1;
const BETWEEN_AFTER = 2;

interface Word {
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

export interface WordsAround {
  readonly text: string;
  /** Nearest first. */
  readonly before: readonly Word[];
  /** The words of the name itself, then those behind it. */
  readonly from: readonly Word[];
  readonly nameLength: number;
}

/** Reads the words on both sides of a name. */
export function wordsAround(text: string, start: number, end: number): WordsAround {
  const from = readSome(text, start, Math.min(text.length, end + REACH));
  const first = Math.max(0, start - REACH);
  const before = readSome(text, first, start).toReversed();
  const nameLength = from.filter((word) => word.start < end).length;
  return { text, before, from, nameLength };
}

/** The words of a part of the text; a possessive s belongs to the word before it. */
function readSome(text: string, from: number, to: number): Word[] {
  const part = text.slice(from, to);
  startWords();
  readWords(part, 0, part.length);
  const count = endWords(part.length);
  const read: Word[] = [];
  for (let word = 0; word < count; word++) {
    const start = from + startOfWord(part, word);
    const end = from + (ends[word] as number);
    const last = read.at(-1);
    if (last !== undefined && /^['’]s$/i.test(text.slice(last.end, end))) {
      read[read.length - 1] = { ...last, end };
    } else {
      read.push({ hash: hashes[word] as number, start, end });
    }
  }
  return read;
}

/** Whether the name is part of one of the entity's lookalikes. */
export function isInLookalike(index: NameIndex, entity: number, around: WordsAround): boolean {
  const known = phrasesOf(index, entity, LOOKALIKE);
  if (known.length === 0) return false;
  const { text, before, from, nameLength } = around;
  for (let first = 0; first <= Math.min(MOST_BESIDES, before.length); first++) {
    if (first > 0 && !touches(text, before[first - 1], before[first - 2] ?? from[0])) break;
    const phrase = [...before.slice(0, first).toReversed(), ...from.slice(0, nameLength)];
    let chain = chainOf(phrase);
    if (first > 0 && known.includes(phraseOf(chain, LOOKALIKE))) return true;
    for (let last = nameLength; last < nameLength + MOST_BESIDES; last++) {
      const next = from[last];
      if (next === undefined || !touches(text, from[last - 1], next)) break;
      chain = addToChain(chain, next.hash);
      if (known.includes(phraseOf(chain, LOOKALIKE))) return true;
    }
  }
  return false;
}

/** Whether one of the entity's roles stands beside the name, on either side. */
export function hasRoleBeside(index: NameIndex, entity: number, around: WordsAround): boolean {
  const known = phrasesOf(index, entity, ROLE);
  if (known.length === 0) return false;
  const { text, before, from, nameLength } = around;
  const behind = from.slice(nameLength);
  const name = { start: from[0]?.start ?? 0, end: from[nameLength - 1]?.end ?? 0 };
  const holds = (phrase: readonly Word[]): boolean =>
    phrase.length > 0 && known.includes(phraseOf(chainOf(phrase), ROLE));
  for (let skipped = 0; skipped <= BETWEEN_AFTER; skipped++) {
    for (let length = 1; length <= MOST_OF_ROLE; length++) {
      const after = behind.slice(skipped, skipped + length);
      if (after.length === length && isBeside(text, [name, ...behind.slice(0, skipped + length)])) {
        if (holds(after)) return true;
      }
      if (skipped > BETWEEN_BEFORE) continue;
      const ahead = before.slice(skipped, skipped + length).toReversed();
      const all = [...before.slice(0, skipped + length).toReversed(), name];
      if (ahead.length === length && isBeside(text, all) && holds(ahead)) return true;
    }
  }
  return false;
}

function phrasesOf(index: NameIndex, entity: number, kind: number): readonly number[] {
  const { phrases, phraseStarts } = index;
  const all = phrases.subarray(phraseStarts[entity] ?? 0, phraseStarts[entity + 1] ?? 0);
  return [...all].filter((phrase) => (phrase & 1) === kind);
}

function chainOf(phrase: readonly Word[]): number {
  return phrase.reduce(
    (chain, word, at) => (at === 0 ? word.hash : addToChain(chain, word.hash)),
    0,
  );
}

type Span = Pick<Word, 'start' | 'end'>;

function touches(text: string, one: Span | undefined, next: Span | undefined): boolean {
  if (one === undefined || next === undefined) return false;
  return isNameGap(text, one.end, next.start, one.end - one.start);
}

/** Whether no sentence ends, and nothing else begins, between the first and the last of the words. */
function isBeside(text: string, spans: readonly Span[]): boolean {
  return spans.every((one, at) => {
    const next = spans[at + 1];
    if (next === undefined || touches(text, one, next)) return true;
    return /^\s*[,،、(（]\s*["“„«'‘]?$/.test(text.slice(one.end, next.start));
  });
}
