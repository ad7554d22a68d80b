import { isGivenName } from './given-names.ts';
import type { IsTitleOrOpener } from './read-openers.ts';
import { GERMAN_ARTICLE, POSSESSIVE, TURKISH_ENDING, isCapitalised } from './word-beside.ts';
import type { Surname } from './word-beside.ts';

/** The word before, with what stands behind it in front of the space. */
const WORD_BEFORE = /([A-Za-z\u00c0-\u1fff\d]+(?:['’-][A-Za-z\u00c0-\u1fff]+)*)(\S*)[ \u00a0]+$/;
/** Where a sentence begins, every word has a capital. */
const SENTENCE_START = /(?:^|[.!?:;"“”„«»\u2013\u2014-])\s*$/;
/** 'John Ellis ("Jeb") Bush', 'Ivana "Ivanka" Trump': whoever has another name between quotation marks. */
const NICKNAME_BEFORE = /([A-Z\u00c0-\u00de][a-z\u00df-\u017f]+) \(?["“„][A-Z][a-z]+["”“]\)? $/;
/** What parts names in Chinese and Japanese. */
const MIDDLE_DOT = /[·・]$/;

/**
 * Whether somebody else's given name stands before a surname. Where a capital says nothing, as in a headline, of
 * the first word of a sentence, or of a noun with its article, only a frequent one is enough to doubt a sure
 * surname. Whoever is introduced to the reader has a comma behind it ("Sasan Soleimani, who …").
 */
export function hasGivenNameBefore(
  { before, after, isSure, isInHeadline }: Surname,
  isTitleOrOpener: IsTitleOrOpener,
): boolean {
  if (MIDDLE_DOT.test(before)) return true;
  const [, nicknamed] = NICKNAME_BEFORE.exec(before) ?? [];
  if (nicknamed !== undefined && !isTitleOrOpener(nicknamed)) return true;
  const found = WORD_BEFORE.exec(before);
  const [, word = '', behind = ''] = found ?? [];
  const ahead = before.slice(0, found?.index);
  // "Iran's Soleimani", "Süleymani'nin Trump'a": an ending makes it the owner of what follows.
  if (POSSESSIVE.test(word) || TURKISH_ENDING.test(word)) return false;
  // "US-Präsident", "then-President": what comes last in a compound says what it is.
  const last = word.split('-').at(-1) ?? '';
  // A full stop ends a sentence, unless it stands behind an initial ("George P. Bush").
  const isInitial = last.length === 1 && behind === '.';
  if (behind !== '' && !isInitial) return false;
  const isWithoutCase = word.toLowerCase() === word.toUpperCase();
  if (isWithoutCase) return isGivenName(word);
  const second = last.charAt(1);
  const isFirst = SENTENCE_START.test(ahead) && !after.startsWith(',');
  if (isSure && (isFirst || GERMAN_ARTICLE.test(ahead) || isInHeadline)) {
    return isCapitalised(word) && isGivenName(word);
  }
  if (!isCapitalised(last) || (second !== '' && second === second.toUpperCase())) return false;
  return !isTitleOrOpener(last);
}
