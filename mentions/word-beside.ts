/** What a word beside a surname tells by its letters: a capital, an ending, an article, and where they say nothing. */

/** A surname's surroundings. */
export interface Surname {
  readonly before: string;
  readonly after: string;
  /** It is hardly ever anybody else's. */
  readonly isSure: boolean;
  /** Every word around has a capital. Asked of sure ones only. */
  readonly isInHeadline: boolean;
}

/*
 * Here and in the files that look around a name: plain ranges instead of Unicode properties, which would cost
 * a fresh page several milliseconds: all scripts with capital letters lie in them.
 */
const LONG_WORDS = /[A-Za-z\u00c0-\u1fff]{4,}/g;
/** A word with a case ending behind an apostrophe is no given name. */
export const POSSESSIVE = /['’]s$/;
/** Nor does such a word of Turkish make a longer name, for it has an ending of its own. */
export const TURKISH_ENDING = /['’](?:n?[iıuü]n|y?[aeiıuü]|[dt][ae]n?|y?l[ae])$/;
/** "Der Milliardär Trump": no given name has an article. */
export const GERMAN_ARTICLE =
  /(?:^|\s)(?:[Dd](?:as|er|em|en|es|ie)|ein(?:e[mnrs]?)?|zum|vom|beim)\s+$/;
/** Words of German, which writes every noun with a capital; none of them is English. */
const GERMAN =
  /\b(?:auf|dass|dem|der|eine|für|habe|hatte|heißt|ist|mit|nach|nicht|sei|sich|und|von|wegen|wie|wurde|zu[mr])\b/g;
const GERMAN_ENOUGH = 2;
/** How far to look on both sides of a name, in characters; longer words are no given names. */
export const REACH = 60;
/** In a headline, more of the longer words than this have capitals. */
const HEADLINE_SHARE = 0.6;
const HEADLINE_WORDS = 3;

export function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

export function isHeadline(before: string, after: string): boolean {
  const words = `${before} ${after}`.match(LONG_WORDS) ?? [];
  const capitals = words.filter(isCapitalised);
  return words.length >= HEADLINE_WORDS && capitals.length > words.length * HEADLINE_SHARE;
}

export function isGerman(before: string, after: string): boolean {
  return (`${before} ${after}`.match(GERMAN) ?? []).length >= GERMAN_ENOUGH;
}
