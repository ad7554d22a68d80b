/** "National Speakers Association (NSA)": the name of which an acronym in brackets is made. */

/** How far to look back, in characters. */
const REACH = 100;
const WORDS = /[A-Za-z\u00c0-\u024f]+/g;
/** No letter of the acronym stands for these. */
const SMALL_WORD =
  /^(?:a|al|an|and|at|d|de|del|der|des|di|du|e|el|et|for|für|in|la|le|l|of|on|s|the|to|und|y)$/;
/** What ends a sentence or another bracket. */
const END = /[.;:!?()[\]]/;

/**
 * Where the words begin whose first letters, in order, are those of the acronym that stands at `start`
 * behind an opening bracket; `null` where there is no bracket, or where other words stand.
 */
export function expansionBefore(text: string, start: number, acronym: string): number | null {
  if (text.charAt(start - 1) !== '(') return null;
  const from = Math.max(0, start - 1 - REACH);
  const ahead = text.slice(from, start - 1);
  const letters = acronym.replace(/[^A-Za-z]|s$/g, '').toLowerCase();
  let left = letters.length;
  let behind = ahead.length;
  for (const { 0: word, index } of [...ahead.matchAll(WORDS)].toReversed()) {
    if (END.test(ahead.slice(index + word.length, behind))) return null;
    behind = index;
    if (SMALL_WORD.test(word)) continue;
    if (word.charAt(0).toLowerCase() !== letters.charAt(--left)) return null;
    if (left === 0) return from + index;
  }
  return null;
}
