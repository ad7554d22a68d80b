/**
 * A name or lookalike found in one block of text, with all that was seen around it, so that it can be
 * judged later without the text.
 */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** What the text may stand for: codes of `name-use.ts`. */
  readonly codes: readonly number[];
  /** Numbers of the entities of which a role or title stands beside it. */
  readonly besideRoleOf: readonly number[];
  /** Numbers of the entities of which a sign stands within some lines of it. */
  readonly nearSignOf: readonly number[];
  /** What speaks against it: the bits below. */
  readonly doubts: number;
}

/** Another given name stands before it ("Roger Bolton"). */
export const GIVEN_NAME_BEFORE = 1;
/** A capitalised word follows it ("Bolton Castle"). */
export const LONGER_NAME = 2;
/** It has no capital, though its name has. */
export const NO_CAPITAL = 4;
/** It is part of an e-mail or web address, of a path, of a serial number, or of an institution's name. */
export const PART_OF_OTHER = 8;
/** It is part of a lookalike: no mention at all, but it says that somebody else is on the page. */
export const IN_LOOKALIKE = 16;
/** Words near by say that somebody or something else is meant. */
export const NEAR_COUNTER_SIGN = 32;
/** A title stands before it that is not its own ("Rep. Bolton", "Ms. Bolton"). */
export const OTHERS_TITLE = 64;
/** It is made of the first letters of the words before it ("National Speakers Association (NSA)"). */
export const OTHERS_LETTERS = 128;
/** It is introduced as the relative of whom the text is about ("his son George W. Bush"). */
export const RELATIVE = 256;
