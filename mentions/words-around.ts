/** The words before and behind a name, and which of its entity's phrases they form. */
import { LOOKALIKE, ROLE } from './index-layout.ts';
import { isNameGap } from './name-gap.ts';
import { addToChain, phraseOf } from './name-hash.ts';
import type { NameIndex } from './open-index.ts';
import { endWords, hashOn, readWords, startOfWord, startWords, words } from './tokens.ts';

const { hashes, ends } = words;
/** Characters looked at on each side. */
const REACH = 100;
/** Words of a lookalike besides the name (each Han character is one); words of a role. */
const MOST_BESIDES = 6;
const MOST_OF_ROLE = 6;
/** "Bolton, then the national security adviser": words that may stand between a name and a role. */
const BETWEEN_BEFORE = 1;
const BETWEEN_AFTER = 2;

/**
 * A lookalike may begin with any country ("{country} National Security Council") and end with any name
 * ("US Embassy in {name}"). The index has these as words like others.
 */
const ANY_COUNTRY = 'country';
const ANY_NAME = 'name';
/** An owner ("Iran's"), or the adjective of a country. */
const COUNTRY = /^[A-Z].+(?:['’]s|ian|rean|ghan|ish|ese|[a-z]i)$/;
const CAPITALISED = /^[A-Z\u00c0-\u00de][a-z\u00df-\u00ff]/;

/** Before "general" they make an office of their own ("auditor general"), which is nobody's rank. */
const OFFICES = [
  'adjutant',
  'attorney',
  'auditor',
  'consul',
  'director',
  'governor',
  'inspector',
  'postmaster',
  'secretary',
  'solicitor',
  'surgeon',
];

/** Words of a role that says whose the country or name is. */
const ROLE_LENGTHS = [1, 2, 3];

/** What stands beside a name. */
export const NO_ROLE = 0;
const ROLE_BESIDE = 1;
/** The last word of a role is the one before the name: no given name ("Secretary of Defense Esper"). */
export const ROLE_RIGHT_BEFORE = 2;

/** How a word is parted from the next: like words of a name, by a comma at most, or by more. */
const TOUCHING = 2;
const BESIDE = 1;
const APART = 0;
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
function gapBehind(text: string, word: Word | undefined): number {
  if (!word || word.next === NOWHERE) return APART;
  const { start, end, next } = word;
  if (isNameGap(text, end, next, end - start)) return TOUCHING;
  return /^["”»’]?\s*[,،、(（]?\s*["“„«'‘]?$/.test(text.slice(end, next)) ? BESIDE : APART;
}

/** Where a name stands in a lookalike. */
export const NO_LOOKALIKE = 0;
const IN_SOME_LOOKALIKE = 1;
/** As a surname does behind a given name ("Michelle Obama"). */
export const ENDS_LOOKALIKE = 2;

/** Whether the name is part of one of the entity's lookalikes, and where in it. */
export function findLookalike(
  index: NameIndex,
  entity: number,
  { before, name, behind }: WordsAround,
  text: string,
): number {
  const known = phrasesOf(index, entity, LOOKALIKE);
  if (known.size === 0) return NO_LOOKALIKE;
  const roles = phrasesOf(index, entity, ROLE);
  const isKnown = (chain: number): boolean => known.has(phraseOf(chain, LOOKALIKE));
  for (let taken = 0; taken <= Math.min(MOST_BESIDES, before.length); taken++) {
    const first = before.length - taken;
    if (taken > 0 && gapBehind(text, before[first]) !== TOUCHING) return NO_LOOKALIKE;
    const ahead = [...before.slice(first), ...name];
    let chain = chainOf(ahead);
    if (isKnown(chain)) return taken > 0 ? ENDS_LOOKALIKE : IN_SOME_LOOKALIKE;
    if (taken > 0 && isOtherCountry(text, before.slice(0, first + 1), roles)) {
      if (isKnown(chainOf([wordFor(ANY_COUNTRY), ...ahead.slice(1)]))) return IN_SOME_LOOKALIKE;
    }
    let last = name.at(-1);
    for (const [at, word] of behind.slice(0, MOST_BESIDES).entries()) {
      if (gapBehind(text, last) !== TOUCHING) break;
      if (isOtherName(text, behind.slice(at), roles)) {
        if (isKnown(addToChain(chain, wordFor(ANY_NAME).hash))) return IN_SOME_LOOKALIKE;
      }
      chain = addToChain(chain, word.hash);
      if (isKnown(chain)) return IN_SOME_LOOKALIKE;
      last = word;
    }
  }
  return NO_LOOKALIKE;
}

/** Whether the last of these words is a country, and they do not end with a role of the entity. */
function isOtherCountry(text: string, ahead: readonly Word[], roles: ReadonlySet<number>): boolean {
  const last = ahead.at(-1);
  if (last === undefined || !COUNTRY.test(text.slice(last.start, last.end))) return false;
  return !ROLE_LENGTHS.some((count) => roles.has(phraseOf(chainOf(ahead.slice(-count)), ROLE)));
}

/** Whether the first of these words has a capital, and they do not begin with a role of the entity. */
function isOtherName(text: string, rest: readonly Word[], roles: ReadonlySet<number>): boolean {
  const [first] = rest;
  if (first === undefined || !CAPITALISED.test(text.slice(first.start, first.end))) return false;
  return !ROLE_LENGTHS.some((count) => roles.has(phraseOf(chainOf(rest.slice(0, count)), ROLE)));
}

const wordsFor = new Map<string, Word>();

/** What the index has for any country or any name. */
function wordFor(any: string): Word {
  const known = wordsFor.get(any) ?? (readSome(any, 0, any.length)[0] as Word);
  wordsFor.set(any, known);
  return known;
}

/** Whether one of the entity's roles stands beside the name, on either side, and how near. */
export function findRoleBeside(
  index: NameIndex,
  entity: number,
  { before, name, behind }: WordsAround,
  text: string,
): number {
  const known = phrasesOf(index, entity, ROLE);
  if (known.size === 0) return NO_ROLE;
  const ahead = withinReach(text, before, BETWEEN_BEFORE);
  for (let skipped = 0; skipped <= BETWEEN_BEFORE; skipped++) {
    const last = ahead.length - skipped;
    for (let first = last - 1; first >= Math.max(0, last - MOST_OF_ROLE); first--) {
      if (!known.has(phraseOf(chainOf(ahead.slice(first, last)), ROLE))) continue;
      if (isOffice(ahead[first - 1], ahead[first])) continue;
      return skipped === 0 ? ROLE_RIGHT_BEFORE : ROLE_BESIDE;
    }
  }
  if (gapBehind(text, name.at(-1)) === APART) return NO_ROLE;
  const firstApart = behind.findIndex((word) => gapBehind(text, word) === APART);
  const after = firstApart === -1 ? behind : behind.slice(0, firstApart + 1);
  for (let first = 0; first <= BETWEEN_AFTER; first++) {
    let chain = 0;
    if (isOffice(after[first - 1], after[first])) continue;
    for (const [at, word] of after.slice(first, first + MOST_OF_ROLE).entries()) {
      chain = at === 0 ? word.hash : addToChain(chain, word.hash);
      if (known.has(phraseOf(chain, ROLE))) return ROLE_BESIDE;
    }
  }
  return NO_ROLE;
}

function isOffice(word: Word | undefined, next: Word | undefined): boolean {
  const isGeneral = next?.hash === wordFor('general').hash;
  return isGeneral && OFFICES.some((office) => wordFor(office).hash === word?.hash);
}

/** The last words before the name, as far back as nothing parts them from it. */
function withinReach(text: string, before: readonly Word[], between: number): readonly Word[] {
  let first = before.length;
  const least = Math.max(0, before.length - between - MOST_OF_ROLE);
  while (first > least && gapBehind(text, before[first - 1]) !== APART) first--;
  return before.slice(first);
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

function chainOf(phrase: readonly Word[]): number {
  return phrase.reduce(
    (chain, word, at) => (at === 0 ? word.hash : addToChain(chain, word.hash)),
    0,
  );
}
