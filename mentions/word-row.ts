/** Words of a text in order, of which a name may consist. */
export interface WordRow {
  /** The offset of each word's first letter, and the one just behind its last. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How many there are. */
  length: number;
  /** A letter to be thought before the first word, or nothing: see `clitics.ts`. */
  prefix: string;
}

/** A row with room for as many words. */
export function createWordRow(most: number): WordRow {
  return { starts: new Int32Array(most), ends: new Int32Array(most), length: 0, prefix: '' };
}
