/** The words within some lines of a name, which may say who or what is meant by it. */
import { addToChain, phraseOf } from './name-hash.ts';
import type { NameIndex } from './open-index.ts';
import { phrasesOf, readSome } from './words-around.ts';
import type { Word } from './words-around.ts';

/** Characters looked at on each side: a paragraph of news. */
const REACH = 300;
/** Words of a sign; each Han character is one. */
const MOST_OF_SIGN = 4;

/** The words on both sides of a name, without it. */
export function wordsNear(text: string, start: number, end: number): readonly (readonly Word[])[] {
  return [
    readSome(text, Math.max(0, start - REACH), start),
    readSome(text, end, Math.min(text.length, end + REACH)),
  ];
}

/** Whether a phrase of an entity, of this kind, stands among the words. */
export function hasPhraseNear(
  index: NameIndex,
  entity: number,
  near: readonly (readonly Word[])[],
  kind: number,
): boolean {
  const known = phrasesOf(index, entity, kind);
  if (known.size === 0) return false;
  return near.some((words) =>
    words.some((word, at) => {
      let chain = word.hash;
      if (known.has(phraseOf(chain, kind))) return true;
      for (const next of words.slice(at + 1, at + MOST_OF_SIGN)) {
        chain = addToChain(chain, next.hash);
        if (known.has(phraseOf(chain, kind))) return true;
      }
      return false;
    }),
  );
}
