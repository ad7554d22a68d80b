/** Compiles names into the index. Runs where packs are built or imported, never in a page. */
import {
  HEADER,
  HEADER_WORDS,
  IDS_PER_START,
  LOOKALIKE,
  MAGIC,
  MOST_WORDS,
  PROMINENCES,
  PRINT_UNITS,
  ROLE,
} from './index-layout.ts';
import { inflectedForms } from './inflected-forms.ts';
import type { IndexedEntity, IndexedName } from './indexed-entity.ts';
import { addExactWord, addFoldedWord, startFingerprint } from './name-fingerprint.ts';
import { nameForms, phraseForms } from './name-forms.ts';
import {
  addToChain,
  bucketOf,
  filterMask,
  filterWordOf,
  keptOfSecondHalf,
  phraseOf,
  spread,
  tagOf,
} from './name-hash.ts';
import {
  AMONG_CAPITALS,
  ANY_LETTERS,
  CAPITALISED,
  EXACT,
  MOST_ENTITIES,
  TRUSTS,
  nameCode,
  ownerOf,
  writingOf,
} from './name-use.ts';
import { isOrdinary } from './ordinary-words.ts';
import { endWords, readWords, startOfWord, startWords, words } from './tokens.ts';

/** More letters than any name has; longer ones are a mistake in the pack. */
const MOST_UNITS = 400;
/** More entities of one spelling are no help to a reader, and would make each hit slow. */
const MOST_OF_ONE_SPELLING = 64;
/**
 * Filter bits for each chain, at least: fewer let more words of a page through to the slow path. A
 * pack of ordinary size travels with every page, so there it is bytes that count.
 */
const FILTER_BITS_PER_CHAIN = 12;
const FILTER_BITS_IN_SMALL_PACK = 6;
const SMALL_PACK_CHAINS = 8192;
/** 2^9 words, 2 kB. */
const SMALLEST_FILTER = 9;
const { ends, fold, hashes } = words;
const RECORDS_PER_BUCKET = 16;
const FEWEST_BUCKET_BITS = 8;

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
    for (const name of byTrust) addName(collected, entity, number, name);
    phrases.push(phrasesOf(entity));
  });
  return write(collected, phrases, entities);
}

/** The hashes of an entity's roles and lookalikes. */
function phrasesOf({ roles, lookalikes }: IndexedEntity): readonly number[] {
  return [...new Set([...hashPhrases(roles, ROLE), ...hashPhrases(lookalikes, LOOKALIKE)])];
}

function hashPhrases(phrases: readonly string[], kind: number): readonly number[] {
  return phrases.flatMap(phraseForms).map((form) => phraseOf(chainOf(form), kind));
}

function chainOf(form: string): number {
  startWords();
  readWords(form, 0, form.length);
  const count = endWords(form.length);
  let chain = hashes[0] as number;
  for (let word = 1; word < count; word++) chain = addToChain(chain, hashes[word] as number);
  return chain;
}

function addName(
  collected: Collection,
  entity: IndexedEntity,
  number: number,
  name: IndexedName,
): void {
  const surname = isLastWordOfLonger(name.text, entity.names);
  const writings = writingsOf(name);
  const spellings = name.inflects ? [name.text, ...inflectedForms(name)] : [name.text];
  for (const spelling of spellings) {
    for (const form of nameForms(spelling)) {
      for (const writing of writings) {
        const text = writing === AMONG_CAPITALS ? form.toUpperCase() : form;
        const code = nameCode(number, { trust: name.trust, writing, isSurname: surname });
        collected.add(text, code, entity.id);
      }
    }
  }
}

/**
 * A name that would fold to an ordinary word, or to a row of them, is found only in its exact form, so
 * that the city Çan is not found in "can"; and in capitals only where everything around is capitals.
 */
function writingsOf(name: IndexedName): readonly number[] {
  if (name.exact) return [EXACT];
  const hasCapital = name.text !== name.text.toLowerCase();
  const isPhrase = /\s/.test(name.text);
  if (isOrdinary(name.text) && (hasCapital || !isPhrase)) {
    return name.text === name.text.toUpperCase() ? [EXACT] : [EXACT, AMONG_CAPITALS];
  }
  return [hasCapital ? CAPITALISED : ANY_LETTERS];
}

function isLastWordOfLonger(text: string, names: readonly IndexedName[]): boolean {
  if (/\s/.test(text)) return false;
  const end = ` ${text}`;
  return names.some((other) => other.text.endsWith(end));
}

interface Collection {
  readonly add: (form: string, code: number, owner: string) => void;
  readonly chains: readonly number[];
  readonly prefixes: readonly number[];
  readonly firstHalves: readonly number[];
  readonly secondHalves: readonly number[];
  readonly codes: readonly number[];
}

/** Gathers the chain, the fingerprint and the use of every form that is added. */
function createCollection(): Collection {
  const chains: number[] = [];
  const prefixes: number[] = [];
  const firstHalves: number[] = [];
  const secondHalves: number[] = [];
  const codes: number[] = [];

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
    const exact = writingOf(code) >= EXACT;
    const print = startFingerprint();
    let chain = 0;
    for (let each = 0; each < count; each++) {
      const hash = hashes[each] as number;
      chain = each === 0 ? hash : addToChain(chain, hash);
      if (each > 0 && each < count - 1) prefixes.push(chain);
      const word = form.slice(startOfWord(form, each), ends[each]);
      if (exact) addExactWord(print, fold, word);
      else addFoldedWord(print, fold, word);
    }
    chains.push(chain);
    firstHalves.push(print.first >>> 0);
    secondHalves.push(keptOfSecondHalf(print.second));
    codes.push(code);
  }

  return { add, chains, prefixes, firstHalves, secondHalves, codes };
}

function write(
  collected: Collection,
  phrases: readonly (readonly number[])[],
  entities: readonly IndexedEntity[],
): Uint8Array {
  const { chains, prefixes } = collected;
  const counted = chains.length + prefixes.length;
  const isSmall = counted < SMALL_PACK_CHAINS;
  const chainCount = isSmall ? new Set([...chains, ...prefixes]).size : counted;
  const bitsPerChain = isSmall ? FILTER_BITS_IN_SMALL_PACK : FILTER_BITS_PER_CHAIN;
  const filterSize = Math.max(
    SMALLEST_FILTER,
    Math.ceil(Math.log2((chainCount * bitsPerChain) / 32)),
  );
  const bucketBits = Math.max(
    FEWEST_BUCKET_BITS,
    Math.ceil(Math.log2(Math.max(1, chains.length / RECORDS_PER_BUCKET))),
  );
  const filter = new Int32Array(2 ** filterSize);
  for (const each of [chains, prefixes]) {
    for (const chain of each) {
      const mixed = spread(chain);
      const word = filterWordOf(mixed, filterSize);
      filter[word] = (filter[word] as number) | filterMask(mixed);
    }
  }
  const { buckets, records } = sortIntoBuckets(collected, bucketBits);
  const { prints, uses, highUses, tags } = layOut(collected, records);
  const hasPhrases = phrases.some((each) => each.length > 0);
  const phraseStarts = new Uint32Array(hasPhrases ? phrases.length + 1 : 0);
  if (hasPhrases) {
    phrases.forEach((each, entity) => {
      phraseStarts[entity + 1] = (phraseStarts[entity] as number) + each.length;
    });
  }
  const allPhrases = new Uint32Array(phrases.flat());
  const { ids, idStarts } = writeIds(entities);
  const header = new Uint32Array(HEADER_WORDS);
  const parts = [
    header,
    filter,
    buckets,
    phraseStarts,
    allPhrases,
    idStarts,
    prints,
    uses,
    highUses,
    tags,
    ids,
  ];
  const totalBytes = parts.reduce((sum, part) => sum + part.byteLength, 0);
  header[HEADER.magic] = MAGIC;
  header[HEADER.filterBits] = filterSize;
  header[HEADER.bucketBits] = bucketBits;
  header[HEADER.phraseStartCount] = phraseStarts.length;
  header[HEADER.phraseCount] = allPhrases.length;
  header[HEADER.entityCount] = entities.length;
  header[HEADER.recordCount] = records.length;
  header[HEADER.highUseCount] = highUses.length;
  header[HEADER.idBytes] = ids.length;
  header[HEADER.totalBytes] = totalBytes;
  const bytes = new Uint8Array(totalBytes);
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

/** Numbers of the collected names in the order of their buckets; none twice. */
function sortIntoBuckets(
  collected: Collection,
  bucketBits: number,
): { buckets: Uint32Array; records: readonly number[] } {
  const { chains } = collected;
  const starts = new Uint32Array(2 ** bucketBits + 1);
  for (const chain of chains) {
    const after = bucketOf(chain, bucketBits) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket++) {
    starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number);
  }
  const order = new Uint32Array(chains.length);
  const next = starts.slice();
  chains.forEach((chain, each) => {
    const bucket = bucketOf(chain, bucketBits);
    order[next[bucket] as number] = each;
    next[bucket] = (next[bucket] as number) + 1;
  });
  const buckets = new Uint32Array(starts.length);
  const records: number[] = [];
  for (let bucket = 0; bucket < starts.length - 1; bucket++) {
    const first = records.length;
    buckets[bucket] = first;
    for (let each = starts[bucket] as number; each < (starts[bucket + 1] as number); each++) {
      const entry = order[each] as number;
      if (isNew(collected, records, first, entry)) records.push(entry);
    }
  }
  buckets[starts.length - 1] = records.length;
  return { buckets, records };
}

/** Whether the entity has no name of this spelling yet; its names come with the most trusted first. */
function isNew(
  { firstHalves, secondHalves, codes }: Collection,
  records: readonly number[],
  from: number,
  entry: number,
): boolean {
  let ofOneSpelling = 0;
  for (let at = from; at < records.length; at++) {
    const other = records[at] as number;
    if (firstHalves[other] !== firstHalves[entry]) continue;
    if (secondHalves[other] !== secondHalves[entry]) continue;
    if (ownerOf(codes[other] as number) === ownerOf(codes[entry] as number)) return false;
    ofOneSpelling++;
  }
  if (ofOneSpelling < MOST_OF_ONE_SPELLING) return true;
  throw new Error(
    `More than ${MOST_OF_ONE_SPELLING} entities have the same spelling of a name: ` +
      'remove it where it is not needed.',
  );
}

interface Records {
  readonly prints: Uint16Array;
  readonly uses: Uint16Array;
  readonly highUses: Uint8Array;
  readonly tags: Uint8Array;
}

function layOut(collected: Collection, records: readonly number[]): Records {
  const { chains, firstHalves, secondHalves, codes } = collected;
  const hasHigh = codes.some((code) => code > 0xffff);
  const prints = new Uint16Array(records.length * PRINT_UNITS);
  const uses = new Uint16Array(records.length);
  const highUses = new Uint8Array(hasHigh ? records.length : 0);
  const tags = new Uint8Array(records.length);
  records.forEach((entry, record) => {
    const first = firstHalves[entry] as number;
    const code = codes[entry] as number;
    prints[record * PRINT_UNITS] = first & 0xffff;
    prints[record * PRINT_UNITS + 1] = first >>> 16;
    prints[record * PRINT_UNITS + 2] = secondHalves[entry] as number;
    uses[record] = code & 0xffff;
    if (hasHigh) highUses[record] = code >>> 16;
    tags[record] = tagOf(chains[entry] as number);
  });
  return { prints, uses, highUses, tags };
}

function writeIds(entities: readonly IndexedEntity[]): { ids: Uint8Array; idStarts: Uint32Array } {
  const idStarts = new Uint32Array(Math.ceil(entities.length / IDS_PER_START));
  const lines: string[] = [];
  let length = 0;
  entities.forEach((entity, number) => {
    if (!/^[\x21-\x7e]+$/.test(entity.id)) {
      throw new Error(`The id "${entity.id}" has other characters than ASCII letters and signs.`);
    }
    if (number % IDS_PER_START === 0) idStarts[number / IDS_PER_START] = length;
    const line = `${PROMINENCES.indexOf(entity.prominence)}${entity.id}\n`;
    lines.push(line);
    length += line.length;
  });
  return { ids: new TextEncoder().encode(lines.join('')), idStarts };
}
