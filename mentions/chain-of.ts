import { addToChain } from './name-hash.ts';
import { endWords, readWords, startWords, words } from './tokens.ts';

/** The chain of the first words of a form, at most `most` of them; 0 where it has no word. */
export function chainOf(form: string, most: number): number {
  startWords();
  readWords(form, 0, form.length);
  const count = Math.min(endWords(form.length), most);
  let chain = count > 0 ? (words.hashes[0] as number) : 0;
  for (let word = 1; word < count; word++) {
    chain = addToChain(chain, words.hashes[word] as number);
  }
  return chain;
}
