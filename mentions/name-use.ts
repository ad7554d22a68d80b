/**
 * What a name in the index is: whose (19 bits: the number of an entity) and of which kind (5 bits).
 */
export const MOST_ENTITIES = 2 ** 19;

export const TRUSTS = ['always', 'full-name', 'context'] as const;
export type Trust = (typeof TRUSTS)[number];

/** How a name must be written to be found. */
/** In any letters; the pack writes it without capitals itself. */
export const ANY_LETTERS = 0;
/** In any letters; the pack writes it with a capital, so a text that does not is a little doubtful. */
export const CAPITALISED = 1;
/** Only in exactly these letters. */
export const EXACT = 2;
/** Only in exactly these letters, and only inside text that is all capitals. */
export const AMONG_CAPITALS = 3;

export interface NameUse {
  readonly trust: Trust;
  readonly writing: number;
  /** Whether it is the last word of a longer name of the same entity: a surname, mostly. */
  readonly isSurname: boolean;
  /** Whether such a word is its own last one: a person's name, mostly. */
  readonly hasSurname: boolean;
}

/** A name that is always trusted and has a surname: a fourth trust, as there is room for one. */
const TRUSTED_PERSON = TRUSTS.length;

export function nameCode(entity: number, use: NameUse): number {
  const isPerson = use.hasSurname && use.trust === 'always';
  const trust = isPerson ? TRUSTED_PERSON : TRUSTS.indexOf(use.trust);
  const kind = trust * 8 + use.writing * 2 + (use.isSurname ? 1 : 0);
  return entity * 32 + kind;
}

/** The number of the entity. */
export function ownerOf(code: number): number {
  return code >>> 5;
}

export function isAlwaysTrusted(code: number): boolean {
  return (code & 31) < 8 || isTrustedPerson(code);
}

/** Whether it is a person's full name and always trusted. */
export function isTrustedPerson(code: number): boolean {
  return (code & 31) >= TRUSTED_PERSON * 8;
}

export function needsContext(code: number): boolean {
  return (code & 24) === 16;
}

export function isSurname(code: number): boolean {
  return (code & 1) === 1;
}

export function writingOf(code: number): number {
  return (code >>> 1) & 3;
}
