/**
 * The names index: one buffer, little-endian, read through typed arrays that lie over it. Nothing in
 * it is parsed, so opening it takes the same time at ten names and at a million.
 *
 *     ┌──────────────────────────────────────────────────────────────────────────────┐
 *     │ header       12 × u32  what it is, and how long each part is                 │
 *     │ filter       2^k × u32 three bits set for the chain of every name, and of    │
 *     │                        every two or more words that begin one: almost every  │
 *     │                        word of a page is turned away here                    │
 *     │ buckets      u32       where the records of each bucket start; the next      │
 *     │                        bucket's start is where they end                      │
 *     │ phraseStarts u32       for each entity, where its phrases start              │
 *     │ phrases      u32       hashes of roles and lookalikes, looked up only beside │
 *     │                        a name that has been found                            │
 *     │ idStarts     u32       for every 16th entity, where its id starts in `ids`   │
 *     ├───────────────────────── records, bucket by bucket ──────────────────────────┤
 *     │ prints       3 × u16   fingerprint of the name                               │
 *     │ uses         u16       what the name is (see `name-use.ts`): low 16 bits     │
 *     │ highUses     u8        and high 8 bits; empty while all of them are 0        │
 *     │ tags         u8        eight more bits of the chain                          │
 *     ├──────────────────────────────────────────────────────────────────────────────┤
 *     │ ids          ASCII     each entity's prominence (a digit), its id, and \n    │
 *     └──────────────────────────────────────────────────────────────────────────────┘
 */
export const MAGIC = 0x4e4d5332;
export const HEADER_WORDS = 12;
/** u16 units of a fingerprint. */
export const PRINT_UNITS = 3;
export const IDS_PER_START = 16;
/** No name may have more words: bounds what one word of a hostile text can cost. */
export const MOST_WORDS = 32;

/** The lowest bit of a phrase says what it is. */
export const ROLE = 0;
export const LOOKALIKE = 1;

/** Positions in the header. */
export const HEADER = {
  magic: 0,
  filterBits: 1,
  bucketBits: 2,
  phraseStartCount: 3,
  phraseCount: 4,
  entityCount: 5,
  recordCount: 6,
  highUseCount: 7,
  idBytes: 8,
  totalBytes: 9,
} as const;

export const PROMINENCES = ['core', 'supporting', 'background'] as const;
export type Prominence = (typeof PROMINENCES)[number];
