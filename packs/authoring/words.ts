import { foldText } from '../../mentions/fold-text.ts';

/** Words as authors count them: whatever stands between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

/** Words without case, accents, apostrophes and punctuation, for comparing wording. */
export function foldedWords(text: string): string[] {
  return foldText(text)
    .split(/[ -]+/)
    .filter((word) => word !== '');
}

/** Whether the words of `passage` stand in `text` one after the other, however they are written. */
export function hasWords(text: string, passage: string): boolean {
  return ` ${foldedWords(text).join(' ')} `.includes(` ${foldedWords(passage).join(' ')} `);
}

/**
 * A name without what its spellings differ by: case, accents, apostrophes, dots, hyphens and spacing.
 * Two names that fold to the same text cannot be told apart on a page.
 */
export function foldName(text: string): string {
  return foldedWords(text.replaceAll('.', '')).join(' ');
}
