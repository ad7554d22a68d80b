/** Compiles names into the index. Runs where packs are built or imported, never in a page. */
import {
  HEADER,
  HEADER_WORDS,
  IDS_PER_START,
  MAGIC,
  MOST_WORDS,
  PROMINENCES,
  RECORD_UNITS,
} from './index-layout.ts';
import { inflectedForms } from './inflected-forms.ts';
import type { IndexedEntity, IndexedName } from './indexed-entity.ts';
import { addExactWord, addFoldedWord, startFingerprint } from './name-fingerprint.ts';
import { nameForms } from './name-forms.ts';
import {
  addToChain,
  bucketOf,
  filterMask,
  filterWordOf,
  keptOfSecondHalf,
  spread,
  tagOf,
} from './name-hash.ts';
import {
  AMONG_CAPITALS,
  ANY_LETTERS,
  CAPITALISED,
  EXACT,
  MOST_ENTITIES,
  lookalikeCode,
  nameCode,
  roleCode,
} from './name-use.ts';
import { isOrdinary } from './ordinary-words.ts';
import { endWords, readWords, startOfWord, startWords, words } from './tokens.ts';

/** More letters than any name has; longer ones are a mistake in the pack. */
const MOST_UNITS = 400;
/** More entities of one spelling are no help to a reader, and would make each hit slow. */
const MOST_OF_ONE_SPELLING = 64;
/** Filter bits for each chain, at least. Fewer let more words of a page through to the slow path. */
const FILTER_BITS_PER_CHAIN = 12;
const { ends, fold, hashes } = words;
const RECORDS_PER_BUCKET = 12;
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
  const roles = new Map<string, number[]>();
  const ids = new Set<string>();
  entities.forEach((entity, number) => {
    if (ids.has(entity.id)) throw new Error(`Two entities have the id "${entity.id}": rename one.`);
    ids.add(entity.id);
    for (const name of entity.names) addName(collected, entity, number, name);
    for (const phrase of entity.lookalikes) {
      for (const form of nameForms(phrase)) collected.add(form, lookalikeCode(number), entity.id);
    }
    for (const role of entity.roles) {
      for (const form of nameForms(role)) {
        const owners = roles.get(form) ?? [];
        if (!owners.includes(number)) roles.set(form, [...owners, number]);
      }
    }
  });
  [...roles.keys()].forEach((role, number) =>
    collected.add(role, roleCode(number), `role ${role}`),
  );
  return write(collected, [...roles.values()], entities);
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
    const exact = (code & 31) < 24 && ((code >>> 1) & 3) >= EXACT;
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
  roleOwners: readonly (readonly number[])[],
  entities: readonly IndexedEntity[],
): Uint8Array {
  const { chains, prefixes } = collected;
  const chainCount = chains.length + prefixes.length;
  const filterSize = Math.max(4, Math.ceil(Math.log2((chainCount * FILTER_BITS_PER_CHAIN) / 32)));
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
  const roles = new Uint32Array(roleOwners.length + 1);
  roleOwners.forEach((owners, role) => {
    roles[role + 1] = (roles[role] as number) + owners.length;
  });
  const { ids, idStarts } = writeIds(entities);
  const header = new Uint32Array(HEADER_WORDS);
  const parts = [
    header,
    filter,
    buckets,
    roles,
    new Uint32Array(roleOwners.flat()),
    idStarts,
    records,
    ids,
  ];
  const totalBytes = parts.reduce((sum, part) => sum + part.byteLength, 0);
  header[HEADER.magic] = MAGIC;
  header[HEADER.filterBits] = filterSize;
  header[HEADER.bucketBits] = bucketBits;
  header[HEADER.roleCount] = roleOwners.length;
  header[HEADER.roleOwnerCount] = roles[roleOwners.length] as number;
  header[HEADER.entityCount] = entities.length;
  header[HEADER.recordCount] = records.length / RECORD_UNITS;
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

/** Records in the order of their buckets; a record that stands there already is left out. */
function sortIntoBuckets(
  collected: Collection,
  bucketBits: number,
): { buckets: Uint32Array; records: Uint16Array } {
  const { chains, firstHalves, secondHalves, codes } = collected;
  const sizes = new Uint32Array(2 ** bucketBits + 1);
  for (const chain of chains) {
    const after = bucketOf(chain, bucketBits) + 1;
    sizes[after] = (sizes[after] as number) + 1;
  }
  for (let bucket = 1; bucket < sizes.length; bucket++) {
    sizes[bucket] = (sizes[bucket] as number) + (sizes[bucket - 1] as number);
  }
  const order = new Uint32Array(chains.length);
  const next = sizes.slice();
  chains.forEach((chain, each) => {
    const bucket = bucketOf(chain, bucketBits);
    order[next[bucket] as number] = each;
    next[bucket] = (next[bucket] as number) + 1;
  });
  const buckets = new Uint32Array(sizes.length);
  const records = new Uint16Array(chains.length * RECORD_UNITS);
  let written = 0;
  for (let bucket = 0; bucket < sizes.length - 1; bucket++) {
    const first = written;
    buckets[bucket] = first;
    for (let each = sizes[bucket] as number; each < (sizes[bucket + 1] as number); each++) {
      const entry = order[each] as number;
      const units = recordUnits(
        firstHalves[entry] as number,
        secondHalves[entry] as number,
        tagOf(chains[entry] as number),
        codes[entry] as number,
      );
      const same = countEqual(records, first, written, units);
      if (same.equal) continue;
      if (same.ofOneSpelling >= MOST_OF_ONE_SPELLING) {
        throw new Error(
          `More than ${MOST_OF_ONE_SPELLING} entities have the same spelling of a name: ` +
            'remove it where it is not needed.',
        );
      }
      records.set(units, written * RECORD_UNITS);
      written++;
    }
  }
  buckets[sizes.length - 1] = written;
  return { buckets, records: records.slice(0, written * RECORD_UNITS) };
}

function recordUnits(first: number, second: number, tag: number, code: number): readonly number[] {
  return [first & 0xffff, first >>> 16, second, tag | ((code & 0xff) << 8), code >>> 8];
}

function countEqual(
  records: Uint16Array,
  from: number,
  to: number,
  units: readonly number[],
): { equal: boolean; ofOneSpelling: number } {
  let ofOneSpelling = 0;
  for (let each = from; each < to; each++) {
    const at = each * RECORD_UNITS;
    const samePrint =
      records[at] === units[0] &&
      records[at + 1] === units[1] &&
      records[at + 2] === units[2] &&
      ((records[at + 3] as number) & 0xff) === ((units[3] as number) & 0xff);
    if (!samePrint) continue;
    if (records[at + 3] === units[3] && records[at + 4] === units[4]) {
      return { equal: true, ofOneSpelling };
    }
    ofOneSpelling++;
  }
  return { equal: false, ofOneSpelling };
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
