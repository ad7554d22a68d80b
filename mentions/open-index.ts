import {
  HEADER_WORDS,
  IDS_PER_START,
  MAGIC,
  NAME_UNITS,
  PROMINENCES,
  areStartsWide,
} from './index-layout.ts';
import type { Prominence } from './index-layout.ts';

/** The parts of an index (see the drawing in `index-layout.ts`). */
export interface NameIndex {
  readonly filter: Int32Array;
  readonly filterBits: number;
  readonly buckets: Uint16Array | Uint32Array;
  readonly bucketBits: number;
  readonly phraseStarts: Uint16Array | Uint32Array;
  readonly phrases: Uint32Array;
  readonly names: Uint16Array;
  readonly highUses: Uint8Array;
  readonly tags: Uint8Array;
  readonly idStarts: Uint16Array | Uint32Array;
  readonly ids: Uint8Array;
}

/** Lays the views over the bytes of `buildIndex`. Throws if the bytes are something else. */
export function openIndex(bytes: Uint8Array): NameIndex {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const header = new Uint32Array(HEADER_WORDS);
  new Uint8Array(header.buffer).set(aligned.subarray(0, HEADER_WORDS * 4));
  // In the order of `HEADER`.
  const [
    magic,
    filterBits = 0,
    bucketBits = 0,
    phraseStartCount = 0,
    phraseCount = 0,
    entityCount = 0,
    recordCount = 0,
    highUseCount = 0,
    idBytes = 0,
    totalBytes,
  ] = header;
  if (magic !== MAGIC || totalBytes !== bytes.byteLength) {
    throw new Error('This is not a names index of this version, or it is cut short.');
  }
  let at = aligned.byteOffset + HEADER_WORDS * 4;
  const place = (length: number, size: number): [ArrayBufferLike, number, number] => {
    const from = at;
    at += length * size;
    return [aligned.buffer, from, length];
  };
  const isWide = areStartsWide(recordCount, phraseCount, idBytes);
  const starts = (length: number) =>
    isWide ? new Uint32Array(...place(length, 4)) : new Uint16Array(...place(length, 2));
  return {
    filter: new Int32Array(...place(2 ** filterBits, 4)),
    filterBits,
    phrases: new Uint32Array(...place(phraseCount, 4)),
    buckets: starts(2 ** bucketBits + 1),
    bucketBits,
    phraseStarts: starts(phraseStartCount),
    idStarts: starts(Math.ceil(entityCount / IDS_PER_START)),
    names: new Uint16Array(...place(recordCount * NAME_UNITS, 2)),
    highUses: new Uint8Array(...place(highUseCount, 1)),
    tags: new Uint8Array(...place(recordCount, 1)),
    ids: new Uint8Array(...place(idBytes, 1)),
  };
}

/** The id and prominence of an entity, by the number it has in this index. */
export function entityOf(
  index: NameIndex,
  entity: number,
): { readonly id: string; readonly prominence: Prominence } {
  let at = index.idStarts[Math.floor(entity / IDS_PER_START)] as number;
  for (let passed = entity % IDS_PER_START; passed > 0; passed--) {
    at = index.ids.indexOf(10, at) + 1;
  }
  const line = String.fromCharCode(...index.ids.subarray(at, index.ids.indexOf(10, at)));
  return { id: line.slice(1), prominence: PROMINENCES[Number(line[0])] ?? 'background' };
}
