/**
 * What finding names means, written for clarity alone: the property tests hold the fast way against
 * this one. Slow, used by nothing else, and sharing nothing with the code it judges.
 */

/** Words as they stand in a text, without case, accents and what is invisible. */
interface Piece {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const PIECE = /\p{sc=Han}|[\p{L}\p{N}](?:(?!\p{sc=Han})[\p{L}\p{N}\p{M}\u00ad\u200b])*/gu;
const NOT_COUNTED = /[\p{M}\u00ad\u200b]/gu;
/** At the end of a word these belong to nothing; accents belong to the word. */
const INVISIBLE_END = /[\u00ad\u200b]+$/u;
/** Between two words of a name: blanks, and three signs at most. A full stop only behind "St", "Gen". */
const GAP = /^\s*(?:[-'’·\u00ad\u200b]\s*){0,3}$/u;
const GAP_BEHIND_ABBREVIATION = /^\s*(?:[-'’·.\u00ad\u200b]\s*){0,3}$/u;

/** The parts of the text that are one of the names: from the left, the longest at each place. */
export function referenceMatches(
  names: readonly string[],
  text: string,
): { readonly start: number; readonly end: number }[] {
  const wanted = new Set(names.map((name) => foldedRow(piecesOf(name))));
  const pieces = piecesOf(text);
  const places = pieces
    .flatMap((_, first) => rowsFrom(text, pieces, first))
    .filter((row) => wanted.has(foldedRow(row)))
    .map((row) => placeOf(text, row))
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
  const kept: typeof places = [];
  for (const place of places) if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  return kept;
}

function foldedRow(row: readonly Piece[]): string {
  return row.map(({ folded }) => folded).join(' ');
}

/** All rows of words from a piece on: each piece alone, or read as one with the next. */
function rowsFrom(text: string, pieces: readonly Piece[], first: number): Piece[][] {
  const [one, two] = pieces.slice(first, first + 2);
  if (one === undefined) return [];
  const alone = rowsBehind(text, pieces, first + 1, one);
  if (two === undefined || !isReadAsOne(text, one, two)) return alone;
  const both = { folded: one.folded + two.folded, start: one.start, end: two.end };
  return alone.concat(rowsBehind(text, pieces, first + 2, both));
}

/** A word alone, and with every row that may follow it. */
function rowsBehind(text: string, pieces: readonly Piece[], after: number, word: Piece): Piece[][] {
  const next = pieces[after];
  if (next === undefined || !isGap(text.slice(word.end, next.start), word)) return [[word]];
  return [[word], ...rowsFrom(text, pieces, after).map((row) => [word].concat(row))];
}

/** From the first letter of a row to its last, and to the last full stop of initials. */
function placeOf(text: string, row: readonly Piece[]): { start: number; end: number } {
  const start = row[0]?.start ?? 0;
  const end = row.at(-1)?.end ?? 0;
  const visible = text.slice(start, end).replace(INVISIBLE_END, '').length;
  const lastTwo = row.slice(-2).map((word) => text.slice(word.start, word.end + 1));
  const areInitials = lastTwo.length === 2 && lastTwo.every((word) => /^.\.$/u.test(word));
  return { start, end: start + visible + (areInitials ? 1 : 0) };
}

function isGap(between: string, { start, end }: Piece): boolean {
  return (end - start <= 3 ? GAP_BEHIND_ABBREVIATION : GAP).test(between);
}

function isReadAsOne(text: string, one: Piece, two: Piece): boolean {
  const isJoint = /^['’-]$/.test(text.slice(one.end, two.start));
  return isJoint && two.folded !== 's' && !/\p{sc=Han}/u.test(two.folded);
}

function piecesOf(text: string): Piece[] {
  return [...text.matchAll(PIECE)].map(({ 0: written, index }) => ({
    folded: foldPlainly(written),
    start: index,
    end: index + written.length,
  }));
}

function foldPlainly(written: string): string {
  return written
    .toLowerCase()
    .normalize('NFD')
    .replace(NOT_COUNTED, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ي', 'ی');
}
