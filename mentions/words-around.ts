/** The words before and behind a name, and the phrases of its entity that they may form. */
import { isNameGap } from './name-gap.ts';
import { addToChain } from './name-hash.ts';
import type { NameIndex } from './open-index.ts';
import { endWords, hashOn, readWords, startOfWord, startWords, words } from './tokens.ts';

const { hashes, ends } = words;
/** Characters looked at on each side. */
const REACH = 100;

/** How a word is parted from the next: like words of a name, by a comma at most, or by more. */
export const TOUCHING = 2;
const BESIDE = 1;
export const APART = 0;
/** No word stands behind the last one. */
const NOWHERE = -1;

export interface Word {
  hash: number;
  readonly start: number;
  end: number;
  /** Where the word behind it starts. */
  next: number;
}

export interface WordsAround {
  /** In the order of the text; the last of them stands before the name. */
  readonly before: readonly Word[];
  readonly name: readonly Word[];
  readonly behind: readonly Word[];
}

/** Reads the words on both sides of a name. */
export function wordsAround(text: string, start: number, end: number): WordsAround {
  const before = readSome(text, Math.max(0, start - REACH), start);
  const from = readSome(text, start, Math.min(text.length, end + REACH));
  const last = before.at(-1);
  if (last !== undefined) last.next = start;
  const length = from.filter((word) => word.start < end).length;
  return { before, name: from.slice(0, length), behind: from.slice(length) };
}

/** The words of a part of the text, in the form in which the index has phrases. */
export function readSome(text: string, from: number, to: number): Word[] {
  const part = text.slice(from, to);
  startWords();
  readWords(part, 0, part.length);
  const count = endWords(part.length);
  const read: Word[] = [];
  for (let each = 0; each < count; each++) {
    const start = from + startOfWord(part, each);
    const end = from + (ends[each] as number);
    const last = read.at(-1);
    if (last !== undefined && end - start === 1 && belongsTo(text, last, end)) continue;
    if (last !== undefined) last.next = start;
    read.push({ hash: hashes[each] as number, start, end, next: NOWHERE });
  }
  return read;
}

/** A possessive s belongs to the word before it, and so does the S of "U.S.", which counts as "US". */
function belongsTo(text: string, last: Word, end: number): boolean {
  const added = text.slice(last.end, end);
  const isPossessive = /^['’]s$/i.test(added);
  const isInitial =
    /^\.\s?.$/.test(added) && /^.(?:\.\s?.)*$/.test(text.slice(last.start, last.end));
  if (isInitial) last.hash = hashOn(last.hash, text, end - 1, end);
  if (isPossessive || isInitial) last.end = end;
  return isPossessive || isInitial;
}

/** What parts a word from the one behind it. Asked of the few beside a name only, for it takes long. */
export function gapBehind(text: string, word: Word | undefined): number {
  if (!word || word.next === NOWHERE) return APART;
  const { start, end, next } = word;
  if (isNameGap(text, end, next, end - start)) return TOUCHING;
  return /^["”»’]?\s*[,،、(（]?\s*["“„«'‘]?$/.test(text.slice(end, next)) ? BESIDE : APART;
}

const wordsFor = new Map<string, Word>();

/** A word as the index has it. */
export function wordFor(any: string): Word {
  const known = wordsFor.get(any) ?? (readSome(any, 0, any.length)[0] as Word);
  wordsFor.set(any, known);
  return known;
}

/** A page names the same few entities again and again. */
const phrasesRead = new WeakMap<NameIndex, Map<number, ReadonlySet<number>>>();

/** The phrases of one kind (two bits) that an entity has. */
export function phrasesOf(index: NameIndex, entity: number, kind: number): ReadonlySet<number> {
  const read = phrasesRead.get(index) ?? new Map<number, ReadonlySet<number>>();
  phrasesRead.set(index, read);
  const key = entity * 4 + kind;
  const known = read.get(key);
  if (known !== undefined) return known;
  const { phrases, phraseStarts } = index;
  const all = phrases.subarray(phraseStarts[entity] ?? 0, phraseStarts[entity + 1] ?? 0);
  const ofKind = new Set(all.filter((phrase) => (phrase & 3) === kind));
  read.set(key, ofKind);
  return ofKind;
}

export function chainOf(phrase: readonly Word[]): number {
  return phrase.reduce(
    (chain, word, at) => (at === 0 ? word.hash : addToChain(chain, word.hash)),
    0,
  );
}
