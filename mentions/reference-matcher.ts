/**
 * What finding names means, written for clarity alone: the property tests hold the fast way against
 * this one. Slow, and used by nothing else.
 */
import { expandFold } from './fold-table.ts';
import { isNameGap } from './name-gap.ts';

interface Piece {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const SINGLES = /[\u4e00-\u9fff]/;
const IGNORED = /[\u00ad\u200b]/;
const JOINERS = /['’-]/;

/** The places, as "start-end", at which one of the names stands in the text. */
export function referenceMatches(names: readonly string[], text: string): string[] {
  const wanted = new Set(
    names.map((name) =>
      piecesOf(name)
        .map((each) => each.folded)
        .join(' '),
    ),
  );
  const pieces = piecesOf(text);
  const places = new Set<string>();
  pieces.forEach((piece, first) => {
    for (const { folded, last } of readings(text, pieces, first)) {
      if (wanted.has(folded)) places.add(`${piece.start}-${visibleEnd(text, last.end)}`);
    }
  });
  return [...places];
}

/** All rows of words from a piece on: each piece alone, or read as one with the next. */
function readings(
  text: string,
  pieces: readonly Piece[],
  first: number,
): { folded: string; last: Piece }[] {
  const piece = pieces[first];
  if (piece === undefined) return [];
  const next = pieces[first + 1];
  const words = [{ folded: piece.folded, last: piece, after: first + 1 }];
  if (next !== undefined && isReadAsOne(text, piece, next)) {
    words.push({ folded: piece.folded + next.folded, last: next, after: first + 2 });
  }
  return words.flatMap(({ folded, last, after }) => {
    const following = pieces[after];
    const length = last.end - piece.start;
    const goesOn = following !== undefined && isNameGap(text, last.end, following.start, length);
    const rest = goesOn ? readings(text, pieces, after) : [];
    const longer = rest.map((each) => ({ folded: `${folded} ${each.folded}`, last: each.last }));
    return [{ folded, last }].concat(longer);
  });
}

function isReadAsOne(text: string, one: Piece, next: Piece): boolean {
  const between = text.slice(one.end, next.start);
  return (
    between.length === 1 &&
    JOINERS.test(between) &&
    next.folded !== 's' &&
    !SINGLES.test(next.folded)
  );
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  const pattern = /[\u4e00-\u9fff]|[\p{L}\p{N}](?:(?![\u4e00-\u9fff])[\p{L}\p{N}\u00ad\u200b])*/gu;
  for (const { 0: written, index } of text.matchAll(pattern)) {
    const folded = [...written]
      .filter((each) => !IGNORED.test(each))
      .map((each) => (SINGLES.test(each) ? each : expandFold(each.charCodeAt(0))))
      .join('');
    pieces.push({ folded, start: index, end: index + written.length });
  }
  return pieces;
}

function visibleEnd(text: string, end: number): number {
  return IGNORED.test(text.charAt(end - 1)) ? visibleEnd(text, end - 1) : end;
}
