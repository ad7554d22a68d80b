/** Whether a name is part of something else that its entity is mistaken for. */
import { LOOKALIKE, ROLE } from './index-layout.ts';
import { addToChain, phraseOf } from './name-hash.ts';
import type { NameIndex } from './open-index.ts';
import { TOUCHING, chainOf, gapBehind, phrasesOf, wordFor } from './words-around.ts';
import type { Word, WordsAround } from './words-around.ts';

/** Words of a lookalike besides the name; each Han character is one. */
const MOST_BESIDES = 6;

/**
 * A lookalike may begin with any country ("{country} National Security Council") and end with any name
 * ("US Embassy in {name}"). The index has these as words like others.
 */
const ANY_COUNTRY = 'country';
const ANY_NAME = 'name';
/** An owner ("Iran's"), or the adjective of a country, in German without a capital. */
const COUNTRY = /^(?:[A-Z].+(?:['’]s|ian|rean|ghan|ish|ese|[a-z]i)|[a-zäöü]+ische[mnrs]?)$/;
const CAPITALISED = /^[A-Z\u00c0-\u00de][a-z\u00df-\u00ff]/;

/** Words of a role that says whose the country or name is. */
const ROLE_LENGTHS = [1, 2, 3];

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
