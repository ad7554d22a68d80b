/**
 * The names index: one buffer, little-endian, read through typed arrays that lie over it. Nothing in
 * it is parsed, so opening it takes the same time at ten names and at a million.
 *
 *     ┌────────────────────────────────────────────────────────────────────────┐
 *     │ header     12 × u32: what it is, and how long each part is             │
 *     ├────────────────────────────────────────────────────────────────────────┤
 *     │ filter     2^filterBits × u32: three bits set for the chain of every   │
 *     │            name, and of every two or more words that begin one.        │
 *     │            Almost every word of a page is turned away here.            │
 *     ├────────────────────────────────────────────────────────────────────────┤
 *     │ buckets    (2^bucketBits + 1) × u32: where the records of each bucket  │
 *     │            start; the next bucket's start is where they end            │
 *     ├────────────────────────────────────────────────────────────────────────┤
 *     │ roles      (roleCount + 1) × u32: where the entities of each role      │
 *     │            start in the part that follows                              │
 *     │ roleOwners u32 each: number of an entity                               │
 *     ├────────────────────────────────────────────────────────────────────────┤
 *     │ idStarts   u32 for every 16th entity: where its id starts in `ids`     │
 *     ├────────────────────────────────────────────────────────────────────────┤
 *     │ records    5 × u16 each, bucket by bucket:                             │
 *     │            ┌──────────────┬──────────────┬──────────────┬─────┬─────┐  │
 *     │            │ fingerprint: 32 and 16 bits in three units │ tag │ use │  │
 *     │            └──────────────┴──────────────┴──────────────┴─────┴─────┘  │
 *     │            tag 8 bits, use (see `name-use.ts`) 8 + 16 bits             │
 *     ├────────────────────────────────────────────────────────────────────────┤
 *     │ ids        ASCII: for each entity a digit (its prominence), its id, \n │
 *     └────────────────────────────────────────────────────────────────────────┘
 */
export const MAGIC = 0x4e4d5331;
export const HEADER_WORDS = 12;
export const RECORD_UNITS = 5;
export const IDS_PER_START = 16;
/** No name may have more words: bounds what one word of a hostile text can cost. */
export const MOST_WORDS = 32;

/** Positions in the header. */
export const HEADER = {
  magic: 0,
  filterBits: 1,
  bucketBits: 2,
  roleCount: 3,
  roleOwnerCount: 4,
  entityCount: 5,
  recordCount: 6,
  idBytes: 7,
  totalBytes: 8,
} as const;

export const PROMINENCES = ['core', 'supporting', 'background'] as const;
export type Prominence = (typeof PROMINENCES)[number];
