/** Scripts without spaces whose names still have bounds that can be seen. */
const KATAKANA = /[\u3099\u309a\u30a1-\u30fa\u30fc\uff66-\uff9f]/;
const HANGUL = /[\u1100-\u11ff\uac00-\ud7a3]/;
/** Everything before the first of them: nearly all names need no further look. */
const FIRST_OF_THEM = 0x1100;

/**
 * Whether a name is cut out of a longer word: katakana on both sides of its edge (トランプ in
 * トランプタワー), or Hangul before it. Behind Hangul stand particles, and Han has no bounds at all.
 */
export function standsInsideRun(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) < FIRST_OF_THEM && text.charCodeAt(end - 1) < FIRST_OF_THEM)
    return false;
  const isCut = (script: RegExp, at: number): boolean =>
    script.test(text.charAt(at - 1)) && script.test(text.charAt(at));
  return isCut(KATAKANA, start) || isCut(KATAKANA, end) || isCut(HANGUL, start);
}
