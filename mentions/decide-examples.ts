/** Deciding whole pages of text, for the tests of this room. */
import { buildIndex } from './build-index.ts';
import { createFinder } from './create-finder.ts';
import { decideMentions } from './decide-mentions.ts';
import { EXAMPLES, exampleEntity } from './example-entities.ts';
import type { IndexedEntity } from './indexed-entity.ts';
import type { Mention } from './mention.ts';
import { openIndex } from './open-index.ts';
import { readOpeners } from './read-openers.ts';
import { TITLES_AND_OPENERS } from './titles-and-openers.ts';

/** The mentions of a page, and how each is written. `blocks`: the page's texts. */
export function decide(
  blocks: readonly string[],
  entities: readonly IndexedEntity[] = EXAMPLES,
  policy = { background: false },
): (Mention & { readonly text: string | undefined })[] {
  const index = openIndex(buildIndex(entities));
  const find = createFinder(index, readOpeners(TITLES_AND_OPENERS));
  return decideMentions(index, blocks.map(find), policy).flatMap((mentions, block) =>
    mentions.map((each) => ({ ...each, text: blocks[block]?.slice(each.start, each.end) })),
  );
}

/** "Bolton: name-alone, possible", of each mention. */
export function reasonsOf(...blocks: string[]): string[] {
  return decide(blocks).map(({ text, reason, trust }) => `${text}: ${reason}, ${trust}`);
}

const SIGNED = [
  exampleEntity(
    'lindsey-graham',
    { always: ['Lindsey Graham'], 'full-name': ['Graham'] },
    { signs: ['Senate', 'South Carolina'], counterSigns: ['evangelist'] },
  ),
  exampleEntity('isis', { always: ['Isis'] }, { counterSigns: ['goddess'] }),
];

/** The reasons alone, of a pack whose entities have signs. */
export function reasonsOfSigned(...blocks: string[]): string[] {
  return decide(blocks, SIGNED).map(({ reason }) => reason);
}
