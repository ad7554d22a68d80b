import { chainOf } from './chain-of.ts';
import type { IndexedName } from './indexed-entity.ts';
import { spellingsOf } from './inflected-forms.ts';
import { nameForms } from './name-forms.ts';

/** A gate looks at a word and the one behind it. */
const MOST_WORDS_OF_GATE = 2;

/**
 * The bytes of a gate (`topic-gate.ts`) that opens to any of these names: 32 bits each, of its first
 * word, or of its first two where it has more.
 */
export function buildTopicGate(names: readonly IndexedName[]): Uint8Array {
  const forms = names.flatMap(spellingsOf).flatMap(nameForms);
  const chains = new Set(forms.map((form) => chainOf(form, MOST_WORDS_OF_GATE)));
  return new Uint8Array(Int32Array.from(chains).buffer);
}
