/** Compiles names into the index. Runs where packs are built or imported, never in a page. */
import { chainOf } from './chain-of.ts';
import { COUNTER_SIGN, LOOKALIKE, MOST_WORDS, OPENING_WORDS, ROLE, SIGN } from './index-layout.ts';
import { spellingsOf } from './inflected-forms.ts';
import type { IndexedEntity, IndexedName } from './indexed-entity.ts';
import { exactFingerprint, foldedFingerprint } from './name-fingerprint.ts';
import { nameForms, phraseForms } from './name-forms.ts';
import { addToChain, phraseOf } from './name-hash.ts';
import {
  AMONG_CAPITALS,
  ANY_LETTERS,
  CAPITALISED,
  EXACT,
  MOST_ENTITIES,
  TRUSTS,
  nameCode,
  writingOf,
  type NameUse,
} from './name-use.ts';
import { isOrdinary } from './ordinary-words.ts';
import { endWords, readWords, startOfWord, startWords, words } from './tokens.ts';
import { createWordRow } from './word-row.ts';
import { writeIndex, type CollectedForms } from './write-index.ts';

/** More letters than any name has; longer ones are a mistake in the pack. */
const MOST_UNITS = 400;
const { ends, hashes } = words;

/**
 * The index of all names, roles and lookalikes. Throws, naming the entity, for what cannot be found
 * in any text: an empty name, one without letters, one of too many words, an id used twice.
 */
export function buildIndex(entities: readonly IndexedEntity[]): Uint8Array {
  if (entities.length > MOST_ENTITIES) {
    throw new Error(`A pack may have ${MOST_ENTITIES} entities; this one has ${entities.length}.`);
  }
  const collected = createCollection();
  const phrases: (readonly number[])[] = [];
  const ids = new Set<string>();
  entities.forEach((entity, number) => {
    if (ids.has(entity.id)) throw new Error(`Two entities have the id "${entity.id}": rename one.`);
    ids.add(entity.id);
    const byTrust = entity.names.toSorted(
      (one, other) => TRUSTS.indexOf(one.trust) - TRUSTS.indexOf(other.trust),
    );
    const partOf = namePartsAmong(entity.names);
    for (const name of byTrust) addName(collected, entity, number, name, partOf(name));
    phrases.push(phrasesOf(entity));
  });
  return writeIndex(collected, phrases, entities);
}

/** The hashes of what may stand around an entity's names. */
function phrasesOf(entity: IndexedEntity): readonly number[] {
  const { roles, lookalikes, signs = [], counterSigns = [] } = entity;
  return [
    ...new Set([
      ...hashPhrases(roles, ROLE),
      ...hashPhrases(lookalikes, LOOKALIKE),
      ...hashPhrases(signs, SIGN),
      ...hashPhrases(counterSigns, COUNTER_SIGN),
    ]),
  ];
}

function hashPhrases(phrases: readonly string[], kind: number): readonly number[] {
  return phrases.flatMap(phraseForms).map((form) => phraseOf(chainOf(form, MOST_UNITS), kind));
}

function addName(
  collected: Collection,
  entity: IndexedEntity,
  number: number,
  name: IndexedName,
  part: NamePart,
): void {
  for (const spelling of spellingsOf(name)) {
    const writings = writingsOf(name, spelling);
    for (const form of nameForms(spelling)) {
      for (const writing of writings) {
        const text = writing === AMONG_CAPITALS ? form.toUpperCase() : form;
        const code = nameCode(number, { trust: name.trust, writing, ...part });
        collected.add(text, code, entity.id);
      }
    }
  }
}

/**
 * A name, or a case of it, that would fold to an ordinary word, or to a row of them, is found only in
 * its exact form, so that the city Çan is not found in "can"; and in capitals only where everything
 * around is capitals.
 */
function writingsOf({ exact }: IndexedName, spelling: string): readonly number[] {
  if (exact) return [EXACT];
  const hasCapital = spelling !== spelling.toLowerCase();
  const isPhrase = /\s/.test(spelling);
  if (isOrdinary(spelling) && (hasCapital || !isPhrase)) {
    return spelling === spelling.toUpperCase() ? [EXACT] : [EXACT, AMONG_CAPITALS];
  }
  return [hasCapital ? CAPITALISED : ANY_LETTERS];
}

type NamePart = Pick<NameUse, 'isSurname' | 'hasSurname'>;

/** What parts a given name from a surname: a space, or a middle dot in Chinese and Japanese. */
const NAME_PARTERS = /[ ·・]/g;

/** Tells which part of a person's name each of an entity's names is. */
function namePartsAmong(names: readonly IndexedName[]): (name: IndexedName) => NamePart {
  const lastWords = new Set(names.flatMap(lastWordsOf));
  const texts = new Set(names.map(({ text }) => text));
  return (name) => ({
    isSurname: lastWords.has(name.text),
    hasSurname: lastWordsOf(name).some((word) => texts.has(word)),
  });
}

/** What stands behind the given names, if anything. No acronym does ("terror group IS"). */
function lastWordsOf({ text }: IndexedName): readonly string[] {
  const behind = [...text.matchAll(NAME_PARTERS)].map(({ index }) => text.slice(index + 1));
  return behind.filter((rest) => !/\s|^[A-Z]{2,}$/.test(rest));
}

interface Collection extends CollectedForms {
  readonly add: (form: string, code: number, owner: string) => void;
}

/** Gathers the chain, the fingerprint and the use of every form that is added. */
function createCollection(): Collection {
  const chains: number[] = [];
  const openings: number[] = [];
  const firstHalves: number[] = [];
  const secondHalves: number[] = [];
  const codes: number[] = [];
  const row = createWordRow(MOST_WORDS);

  function add(form: string, code: number, owner: string): void {
    if (form.length > MOST_UNITS) {
      throw new Error(`A name of "${owner}" is longer than ${MOST_UNITS} characters: shorten it.`);
    }
    startWords();
    readWords(form, 0, form.length);
    const count = endWords(form.length);
    if (count === 0) {
      throw new Error(`The name "${form}" of "${owner}" has no letters: remove it.`);
    }
    if (count > MOST_WORDS) {
      throw new Error(
        `The name "${form}" of "${owner}" has more than ${MOST_WORDS} words: shorten it.`,
      );
    }
    let chain = 0;
    row.length = count;
    for (let each = 0; each < count; each++) {
      const hash = hashes[each] as number;
      chain = each === 0 ? hash : addToChain(chain, hash);
      const isWhole = each === count - 1;
      if (isWhole ? each < OPENING_WORDS : each > 0) openings.push(chain);
      row.starts[each] = startOfWord(form, each);
      row.ends[each] = ends[each] as number;
    }
    const isExact = writingOf(code) >= EXACT;
    const print = isExact ? exactFingerprint(form, row) : foldedFingerprint(form, row);
    chains.push(chain);
    firstHalves.push(print.first);
    secondHalves.push(print.second);
    codes.push(code);
  }

  return { add, chains, openings, firstHalves, secondHalves, codes };
}
