import { buildIndex } from '../mentions/build-index.ts';
import { createFinder } from '../mentions/create-finder.ts';
import { decideMentions } from '../mentions/decide-mentions.ts';
import type { IndexedEntity } from '../mentions/indexed-entity.ts';
import type { Mention } from '../mentions/mention.ts';
import { openIndex } from '../mentions/open-index.ts';
import { readOpeners } from '../mentions/read-openers.ts';
import { TITLES_AND_OPENERS } from '../mentions/titles-and-openers.ts';

/** A block of text ends at a blank line. */
const BLOCKS = /(?:[^\n]|\n(?![^\S\n]*\n))+/g;

/** A function that finds the mentions of a page, given as text with blank lines between its blocks. */
export function createDetector(
  entities: readonly IndexedEntity[],
  policy: { readonly background: boolean },
): (text: string) => Mention[] {
  const index = openIndex(buildIndex(entities));
  const find = createFinder(index, readOpeners(TITLES_AND_OPENERS));
  return (text) => {
    const blocks = [...text.matchAll(BLOCKS)];
    const candidates = blocks.map(([block]) => find(block));
    return decideMentions(index, candidates, policy).flatMap((mentions, number) => {
      const offset = blocks[number]?.index ?? 0;
      return mentions.map((each) => ({
        ...each,
        start: each.start + offset,
        end: each.end + offset,
      }));
    });
  };
}
