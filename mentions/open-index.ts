import {
  HEADER,
  HEADER_WORDS,
  IDS_PER_START,
  MAGIC,
  PROMINENCES,
  RECORD_UNITS,
} from './index-layout.ts';
import type { Prominence } from './index-layout.ts';

/** The parts of an index (see the drawing in `index-layout.ts`). */
export interface NameIndex {
  readonly filter: Int32Array;
  readonly filterBits: number;
  readonly buckets: Uint32Array;
  readonly bucketBits: number;
  readonly records: Uint16Array;
  readonly roles: Uint32Array;
  readonly roleOwners: Uint32Array;
  readonly entityCount: number;
  readonly idStarts: Uint32Array;
  readonly ids: Uint8Array;
}

/** Lays the views over the bytes of `buildIndex`. Throws if the bytes are something else. */
export function openIndex(bytes: Uint8Array): NameIndex {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const header = new Uint32Array(HEADER_WORDS);
  new Uint8Array(header.buffer).set(aligned.subarray(0, HEADER_WORDS * 4));
  const read = (field: keyof typeof HEADER): number => header[HEADER[field]] as number;
  if (read('magic') !== MAGIC || read('totalBytes') !== bytes.byteLength) {
    throw new Error(
      'This is not a names index of this version, or it is cut short: build it again with buildIndex.',
    );
  }
  let at = aligned.byteOffset + HEADER_WORDS * 4;
  const place = (length: number): [ArrayBufferLike, number, number] => {
    const from = at;
    at += length * 4;
    return [aligned.buffer, from, length];
  };
  const entityCount = read('entityCount');
  return {
    filter: new Int32Array(...place(2 ** read('filterBits'))),
    filterBits: read('filterBits'),
    buckets: new Uint32Array(...place(2 ** read('bucketBits') + 1)),
    bucketBits: read('bucketBits'),
    roles: new Uint32Array(...place(read('roleCount') + 1)),
    roleOwners: new Uint32Array(...place(read('roleOwnerCount'))),
    entityCount,
    idStarts: new Uint32Array(...place(Math.ceil(entityCount / IDS_PER_START))),
    records: new Uint16Array(aligned.buffer, at, read('recordCount') * RECORD_UNITS),
    ids: new Uint8Array(
      aligned.buffer,
      at + read('recordCount') * RECORD_UNITS * 2,
      read('idBytes'),
    ),
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
