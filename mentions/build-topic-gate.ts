import type { IndexedName } from './indexed-entity.ts';
import { inflectedForms } from './inflected-forms.ts';
import { nameForms } from './name-forms.ts';
import { addToChain } from './name-hash.ts';
import { endWords, readWords, startWords, words } from './tokens.ts';

/**
 * The bytes of a gate (`topic-gate.ts`) that opens to any of these names: 32 bits each, of its first
 * word, or of its first two where it has more.
 */
export function buildTopicGate(names: readonly IndexedName[]): Uint8Array {
  const spellings = names.flatMap((name) =>
    name.inflects ? [name.text, ...inflectedForms(name)] : [name.text],
  );
  const chains = new Set(spellings.flatMap(nameForms).map(chainOf));
  return new Uint8Array(Int32Array.from(chains).buffer);
}

function chainOf(form: string): number {
  startWords();
  readWords(form, 0, form.length);
  const count = endWords(form.length);
  const [first = 0, second = 0] = words.hashes;
  return count > 1 ? addToChain(first, second) : first;
}
