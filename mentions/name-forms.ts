/**
 * What folding does not cover of the ways one name may be written. A text is read both with and
 * without the apostrophes and hyphens inside its words, so a name needs only one form for those; but
 * initials may have dots or not ("C.I.A.", "CIA").
 */
const LETTER = '[\\p{L}\\p{N}]';
const APOSTROPHE = "['`\u00b4\u02bc\u2018\u2019\u201b\u2032\uff07\u05f3]";
const BETWEEN_LETTERS = new RegExp(`(?<=${LETTER})${APOSTROPHE}(?=${LETTER})`, 'gu');
/** But not a possessive: "People's", nor a word with two, which no text is read without. */
const LEFT_OUT = new RegExp(
  `(?<=${LETTER})(?<!${APOSTROPHE}${LETTER}*)${APOSTROPHE}(?=${LETTER})(?!s(?!${LETTER})|${LETTER}*${APOSTROPHE}${LETTER})`,
  'giu',
);
const POSSESSIVE = new RegExp(`(?<=${LETTER})${APOSTROPHE}s(?!${LETTER})`, 'giu');
/** "H.R.", "U.S.": single letters with dots, at least two. */
const DOTTED = /(?<!\p{L})(?:\p{L}\.\s?){2,}/gu;
/** "CIA", "HR": a word of two to four capitals. In other scripts nobody writes dots ("США"). */
const INITIALS = /(?<![\p{L}\p{N}.'’-])[A-Z]{2,4}(?![\p{L}\p{N}.'’-])/gu;

/**
 * "Abdul-Mahdi" is as often written "Abdulmahdi". Other names hardly ever are ("Maisonblanche"), and
 * every form takes its bytes.
 */
const SERVANT_OF = /(?<=(?<!\p{L})(?:Abd|Абд)\p{Ll}{1,3})[-\u2010\u2011](?=\p{Lu})/gu;

/** Every form of a name that a text is compared with. */
export function nameForms(name: string): readonly string[] {
  const plain = name.replace(LEFT_OUT, '');
  const undotted = withoutDots(plain);
  const dotted = plain.replace(INITIALS, (word) => [...word].join(' '));
  return [...new Set([plain, undotted, dotted, plain.replace(SERVANT_OF, '')])];
}

/**
 * The forms of a role or lookalike; beside a name a text is not read without its apostrophes, a
 * possessive s does not count, and neither do the dots of initials.
 */
export function phraseForms(phrase: string): readonly string[] {
  const plain = withoutDots(phrase.replace(POSSESSIVE, ''));
  return [...new Set([plain, plain.replace(BETWEEN_LETTERS, '')])];
}

function withoutDots(text: string): string {
  return text.replace(DOTTED, (letters) => `${letters.replace(/[.\s]/g, '')} `).trim();
}
