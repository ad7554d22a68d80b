import { JOINER, SKIPPED } from './fold-table.ts';
import { words } from './tokens.ts';

/** What may stand between two words of one name in a text. */
const MOST_SIGNS = 3;
/** Source text is often indented; a name may be broken across such lines. */
const MOST_SPACE = 100;
/** "Gen.", "St.", "H.": a full stop behind a longer word ends a sentence. */
const LONGEST_ABBREVIATION = 3;

const { fold } = words;
/** Middle dots and double quotes; hyphens, apostrophes and invisible signs are known by their fold. */
const SIGNS = '"“”„«»״·•・‧∙⋅･';

/** Whether the characters from `from` to `to` may part two words of one name. */
export function isNameGap(text: string, from: number, to: number, wordLength: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return true;
  let signs = 0;
  if (to - from > MOST_SPACE) return false;
  for (let at = from; at < to; at++) {
    const character = text.charAt(at);
    if (character.trim() === '') continue;
    const isStop = character === '.' && wordLength <= LONGEST_ABBREVIATION;
    const kind = fold[text.charCodeAt(at)];
    if (!isStop && kind !== JOINER && kind !== SKIPPED && !SIGNS.includes(character)) return false;
    if (++signs > MOST_SIGNS) return false;
  }
  return true;
}
