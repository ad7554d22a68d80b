/** Compares words that may be a name with the names of the index: their letters decide, not a hash. */
import { NAME_UNITS, PRINT_UNITS } from './index-layout.ts';
import { exactFingerprint, foldedFingerprint } from './name-fingerprint.ts';
import type { Fingerprint } from './name-fingerprint.ts';
import { bucketOf, tagOf } from './name-hash.ts';
import { EXACT, writingOf } from './name-use.ts';
import type { NameIndex } from './open-index.ts';
import type { WordRow } from './word-row.ts';

const NONE: readonly number[] = [];

/** What the words in `row` are names of: codes of `name-use.ts`. `chain` is theirs. */
export function confirmName(
  index: NameIndex,
  text: string,
  row: WordRow,
  chain: number,
): readonly number[] {
  const { buckets, bucketBits, tags } = index;
  const bucket = bucketOf(chain, bucketBits);
  const end = buckets[bucket + 1] as number;
  const tag = tagOf(chain);
  let codes: number[] | undefined;
  let folded: Fingerprint | undefined;
  let exact: Fingerprint | undefined;
  for (let record = buckets[bucket] as number; record < end; record++) {
    if (tags[record] !== tag) continue;
    const code = codeOf(index, record);
    const isExact = writingOf(code) >= EXACT;
    if (isExact) exact ??= exactFingerprint(text, row);
    else folded ??= foldedFingerprint(text, row);
    const print = isExact ? exact : folded;
    if (print === undefined || !hasFingerprint(index, record, print)) continue;
    if (codes === undefined) codes = [code];
    else codes.push(code);
  }
  return codes ?? NONE;
}

function codeOf({ names, highUses }: NameIndex, record: number): number {
  const low = names[record * NAME_UNITS + PRINT_UNITS] as number;
  return highUses.length === 0 ? low : low | ((highUses[record] as number) << 16);
}

function hasFingerprint({ names }: NameIndex, record: number, print: Fingerprint): boolean {
  const at = record * NAME_UNITS;
  const first = (names[at] as number) | ((names[at + 1] as number) << 16);
  return first === print.first && names[at + 2] === print.second;
}
