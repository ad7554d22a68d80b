/** Whether a role or title of its entity stands beside a name. */
import { ROLE } from './index-layout.ts';
import { addToChain, phraseOf } from './name-hash.ts';
import type { NameIndex } from './open-index.ts';
import { APART, chainOf, gapBehind, phrasesOf, wordFor } from './words-around.ts';
import type { Word, WordsAround } from './words-around.ts';

/** Words of a role. */
const MOST_OF_ROLE = 6;
/** "Bolton, then the national security adviser": words that may stand between a name and a role. */
const BETWEEN_BEFORE = 1;
const BETWEEN_AFTER = 2;

/** Before "general" they make an office of their own ("auditor general"), which is nobody's rank. */
const OFFICES = [
  'adjutant',
  'attorney',
  'auditor',
  'consul',
  'director',
  'governor',
  'inspector',
  'postmaster',
  'secretary',
  'solicitor',
  'surgeon',
];

/** What stands beside a name. */
export const NO_ROLE = 0;
const ROLE_BESIDE = 1;
/** The last word of a role is the one before the name: no given name ("Secretary of Defense Esper"). */
export const ROLE_RIGHT_BEFORE = 2;

/** Whether one of the entity's roles stands beside the name, on either side, and how near. */
export function findRoleBeside(
  index: NameIndex,
  entity: number,
  { before, name, behind }: WordsAround,
  text: string,
): number {
  const known = phrasesOf(index, entity, ROLE);
  if (known.size === 0) return NO_ROLE;
  const ahead = withinReach(text, before, BETWEEN_BEFORE);
  for (let skipped = 0; skipped <= BETWEEN_BEFORE; skipped++) {
    const last = ahead.length - skipped;
    for (let first = last - 1; first >= Math.max(0, last - MOST_OF_ROLE); first--) {
      if (!known.has(phraseOf(chainOf(ahead.slice(first, last)), ROLE))) continue;
      if (isOffice(ahead[first - 1], ahead[first])) continue;
      return skipped === 0 ? ROLE_RIGHT_BEFORE : ROLE_BESIDE;
    }
  }
  if (gapBehind(text, name.at(-1)) === APART) return NO_ROLE;
  const firstApart = behind.findIndex((word) => gapBehind(text, word) === APART);
  const after = firstApart === -1 ? behind : behind.slice(0, firstApart + 1);
  for (let first = 0; first <= BETWEEN_AFTER; first++) {
    if (isOffice(after[first - 1], after[first])) continue;
    let chain = 0;
    for (const [at, word] of after.slice(first, first + MOST_OF_ROLE).entries()) {
      chain = at === 0 ? word.hash : addToChain(chain, word.hash);
      if (known.has(phraseOf(chain, ROLE))) return ROLE_BESIDE;
    }
  }
  return NO_ROLE;
}

function isOffice(word: Word | undefined, next: Word | undefined): boolean {
  const isGeneral = next?.hash === wordFor('general').hash;
  return isGeneral && OFFICES.some((office) => wordFor(office).hash === word?.hash);
}

/** The last words before the name, as far back as nothing parts them from it. */
function withinReach(text: string, before: readonly Word[], between: number): readonly Word[] {
  let first = before.length;
  const least = Math.max(0, before.length - between - MOST_OF_ROLE);
  while (first > least && gapBehind(text, before[first - 1]) !== APART) first--;
  return before.slice(first);
}
