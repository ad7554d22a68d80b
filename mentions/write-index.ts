/** Lays what `build-index.ts` has collected out as the drawing in `index-layout.ts` shows. */
import {
  HEADER,
  HEADER_WORDS,
  IDS_PER_START,
  MAGIC,
  NAME_UNITS,
  PRINT_UNITS,
  PROMINENCES,
  areStartsWide,
} from './index-layout.ts';
import type { IndexedEntity } from './indexed-entity.ts';
import { addToFilter, bucketOf, neighbourMask, spread, tagOf } from './name-hash.ts';
import { EXACT, ownerOf, writingOf } from './name-use.ts';

/** More entities of one spelling are no help to a reader, and would make each hit slow. */
const MOST_OF_ONE_SPELLING = 64;
/**
 * Filter bits for each chain, at least: fewer let more words of a page through to the slow path. A
 * pack of ordinary size is in the background's script, which is read each time that wakes, so there bytes count.
 */
const FILTER_BITS_PER_CHAIN = 14;
const FILTER_BITS_IN_SMALL_PACK = 4;
const SMALL_PACK_CHAINS = 8192;
/** 2^9 words, 2 kB. */
const SMALLEST_FILTER = 9;
const RECORDS_PER_BUCKET = 16;
const FEWEST_BUCKET_BITS = 8;

/** The forms of all names, one at each place of the lists; `openings` are the chains for the filter. */
export interface CollectedForms {
  readonly chains: readonly number[];
  readonly openings: readonly number[];
  readonly firstHalves: readonly number[];
  readonly secondHalves: readonly number[];
  readonly codes: readonly number[];
}

/** The bytes of the index. `phrases` are those of each entity, in the order of the entities. */
export function writeIndex(
  collected: CollectedForms,
  phrases: readonly (readonly number[])[],
  entities: readonly IndexedEntity[],
): Uint8Array {
  const { chains, openings } = collected;
  const isSmall = openings.length < SMALL_PACK_CHAINS;
  const chainCount = isSmall ? new Set(openings).size : openings.length;
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
  for (const chain of openings) {
    const word = addToFilter(filter, filterSize, spread(chain));
    filter[word ^ 1] = (filter[word ^ 1] as number) | neighbourMask(chain);
  }
  const { buckets, records } = sortIntoBuckets(collected, bucketBits);
  const { names, highUses, tags } = layOut(collected, records);
  const hasPhrases = phrases.some((each) => each.length > 0);
  const phraseStarts = new Uint32Array(hasPhrases ? phrases.length + 1 : 0);
  if (hasPhrases) {
    phrases.forEach((each, entity) => {
      phraseStarts[entity + 1] = (phraseStarts[entity] as number) + each.length;
    });
  }
  const allPhrases = new Uint32Array(phrases.flat());
  const { ids, idStarts } = writeIds(entities);
  const isWide = areStartsWide(records.length, allPhrases.length, ids.length);
  const header = new Uint32Array(HEADER_WORDS);
  const parts = [
    header,
    filter,
    allPhrases,
    ...[buckets, phraseStarts, idStarts].map((starts) =>
      isWide ? starts : Uint16Array.from(starts),
    ),
    names,
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
  collected: CollectedForms,
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

/**
 * Whether the entity has no name of this spelling yet; its names come with the most trusted first. A
 * name that is found only in its exact form does not stand for one that is found in any.
 */
function isNew(
  { firstHalves, secondHalves, codes }: CollectedForms,
  records: readonly number[],
  from: number,
  entry: number,
): boolean {
  let ofOneSpelling = 0;
  for (let at = from; at < records.length; at++) {
    const other = records[at] as number;
    if (firstHalves[other] !== firstHalves[entry]) continue;
    if (secondHalves[other] !== secondHalves[entry]) continue;
    const isOfSame = ownerOf(codes[other] as number) === ownerOf(codes[entry] as number);
    const isNarrower = isExact(codes[other] as number) && !isExact(codes[entry] as number);
    if (isOfSame && !isNarrower) return false;
    if (!isOfSame) ofOneSpelling++;
  }
  if (ofOneSpelling < MOST_OF_ONE_SPELLING) return true;
  throw new Error(
    `More than ${MOST_OF_ONE_SPELLING} entities have the same spelling of a name: ` +
      'remove it where it is not needed.',
  );
}

function isExact(code: number): boolean {
  return writingOf(code) >= EXACT;
}

interface Records {
  readonly names: Uint16Array;
  readonly highUses: Uint8Array;
  readonly tags: Uint8Array;
}

function layOut(collected: CollectedForms, records: readonly number[]): Records {
  const { chains, firstHalves, secondHalves, codes } = collected;
  const hasHigh = codes.some((code) => code > 0xffff);
  const names = new Uint16Array(records.length * NAME_UNITS);
  const highUses = new Uint8Array(hasHigh ? records.length : 0);
  const tags = new Uint8Array(records.length);
  records.forEach((entry, record) => {
    const first = firstHalves[entry] as number;
    const code = codes[entry] as number;
    const at = record * NAME_UNITS;
    names[at] = first & 0xffff;
    names[at + 1] = first >>> 16;
    names[at + 2] = secondHalves[entry] as number;
    names[at + PRINT_UNITS] = code & 0xffff;
    if (hasHigh) highUses[record] = code >>> 16;
    tags[record] = tagOf(chains[entry] as number);
  });
  return { names, highUses, tags };
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
