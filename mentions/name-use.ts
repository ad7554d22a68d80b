/**
 * What a string in the index is there for, packed into 24 bits: whose it is (19 bits: the number of an
 * entity, or of a role) and of which kind (5 bits).
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

const LOOKALIKE_KIND = 24;
const ROLE_KIND = 25;

export interface NameUse {
  readonly trust: Trust;
  readonly writing: number;
  /** Whether it is the last word of a longer name of the same entity: a surname, mostly. */
  readonly isSurname: boolean;
}

export function nameCode(entity: number, use: NameUse): number {
  const kind = TRUSTS.indexOf(use.trust) * 8 + use.writing * 2 + (use.isSurname ? 1 : 0);
  return entity * 32 + kind;
}

export function lookalikeCode(entity: number): number {
  return entity * 32 + LOOKALIKE_KIND;
}

export function roleCode(role: number): number {
  return role * 32 + ROLE_KIND;
}

/** The number of the entity (or of the role, for a role). */
export function ownerOf(code: number): number {
  return code >>> 5;
}

export function isLookalike(code: number): boolean {
  return (code & 31) === LOOKALIKE_KIND;
}

export function isRole(code: number): boolean {
  return (code & 31) === ROLE_KIND;
}

export function isAlwaysTrusted(code: number): boolean {
  return (code & 31) < 8;
}

export function needsContext(code: number): boolean {
  return (code & 24) === 16;
}

export function isSurname(code: number): boolean {
  return (code & 1) === 1;
}

/** Lookalikes and roles are found in any letters. */
export function writingOf(code: number): number {
  return (code & 31) < LOOKALIKE_KIND ? (code >>> 1) & 3 : ANY_LETTERS;
}
