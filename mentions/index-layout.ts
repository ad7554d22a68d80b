/**
 * The names index: one buffer, little-endian, read through typed arrays that lie over it. Nothing in
 * it is parsed, so opening it takes the same time at ten names and at a million.
 *
 *     ┌──────────────────────────────────────────────────────────────────────────────┐
 *     │ header       12 × u32  what it is, and how long each part is                 │
 *     │ filter       2^k × u32 four bits set for the chain of every name of one or   │
 *     │                        two words, and of every two or more words that begin  │
 *     │                        a longer one: almost every word of a page is turned   │
 *     │                        away here                                             │
 *     │ phrases      u32       hashes of roles, lookalikes and signs, looked up only │
 *     │                        around a name that has been found                     │
 *     ├──────────────── u16 where that is enough for every start, else u32 ──────────┤
 *     │ buckets                where the records of each bucket start; the next      │
 *     │                        bucket's start is where they end                      │
 *     │ phraseStarts           for each entity, where its phrases start              │
 *     │ idStarts               for every 16th entity, where its id starts in `ids`   │
 *     ├───────────────────────── records, bucket by bucket ──────────────────────────┤
 *     │ names        4 × u16   fingerprint of the name (3), and what it is: the low  │
 *     │                        16 bits of the code of `name-use.ts`                  │
 *     │ highUses     u8        high 8 bits of the code; empty while all are 0        │
 *     │ tags         u8        eight more bits of the chain                          │
 *     ├──────────────────────────────────────────────────────────────────────────────┤
 *     │ ids          ASCII     each entity's prominence (a digit), its id, and \n    │
 *     └──────────────────────────────────────────────────────────────────────────────┘
 */
export const MAGIC = 0x4e4d5334;
export const HEADER_WORDS = 12;
/** u16 units of a name, and how many of them are its fingerprint. */
export const NAME_UNITS = 4;
export const PRINT_UNITS = 3;
export const IDS_PER_START = 16;
/** The filter is asked for names of as many words; longer ones are looked for where it says one begins. */
export const OPENING_WORDS = 2;
/** No name may have more words: bounds what one word of a hostile text can cost. */
export const MOST_WORDS = 32;

/** The two lowest bits of a phrase say what it is. */
export const ROLE = 0;
export const LOOKALIKE = 1;
export const SIGN = 2;
export const COUNTER_SIGN = 3;

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

/** Whether starts of which these are the largest need 32 bits. */
export function areStartsWide(...largest: readonly number[]): boolean {
  return Math.max(...largest) > 0xffff;
}

export const PROMINENCES = ['core', 'supporting', 'background'] as const;
export type Prominence = (typeof PROMINENCES)[number];
