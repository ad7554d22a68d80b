import type { Candidate } from './candidate.ts';
import { decideMentions } from './decide-mentions.ts';
import type { Mention } from './mention.ts';
import type { NameIndex } from './open-index.ts';

/**
 * Where a block stands among the blocks of its page: the smaller comes first. It is the block's name as
 * well, so a block that moves is another block. Fractions leave room between any two.
 */
export type BlockPlace = number;

/** What has changed in a page since it was last told of. */
export interface PageChange {
  /** New text, for a new block or in place of the block's old text. */
  readonly blocks: readonly (readonly [BlockPlace, string])[];
  /** Blocks that are no longer there. */
  readonly gone: readonly BlockPlace[];
  /** Whether entities of the background are marked as well. */
  readonly background: boolean;
}

/** The mentions of a block, in the order of its text. */
export type BlockMentions = readonly [BlockPlace, readonly Mention[]];

/** What a page may have of blocks with names in them; a page of more is marked as far as that. */
export const MOST_BLOCKS = 50_000;

/**
 * Follows one page: given what changed in it, says for which blocks the mentions are others than
 * before. Trust is decided over the whole page, so a change of one block may change another. Keeps
 * what was found, never the text.
 */
export function createPageFinder(
  index: NameIndex,
  find: (text: string) => readonly Candidate[],
): (change: PageChange) => readonly BlockMentions[] {
  const found = new Map<BlockPlace, readonly Candidate[]>();
  let told = new Map<BlockPlace, readonly Mention[]>();
  let wasBackground: boolean | null = null;

  const take = ({ blocks, gone, background }: PageChange): boolean => {
    let isOther = background !== wasBackground;
    wasBackground = background;
    for (const place of gone) isOther = found.delete(place) || isOther;
    for (const [place, text] of blocks) {
      isOther = found.delete(place) || isOther;
      const candidates = find(text);
      if (candidates.length === 0 || found.size >= MOST_BLOCKS) continue;
      found.set(place, candidates);
      isOther = true;
    }
    return isOther;
  };

  return (change) => {
    // The page has given up what it knew of these, whatever is found in them now.
    for (const place of change.gone) told.delete(place);
    for (const [place] of change.blocks) told.delete(place);
    if (!take(change)) return [];
    const before = told;
    const inOrder = [...found].toSorted(([a], [b]) => a - b);
    const decided = decideMentions(
      index,
      inOrder.map(([, candidates]) => candidates),
      { background: change.background },
    );
    told = new Map(inOrder.map(([place], at) => [place, decided[at] ?? []]));
    return [...told].filter(([place, mentions]) => !areSame(mentions, before.get(place) ?? []));
  };
}

function areSame(some: readonly Mention[], others: readonly Mention[]): boolean {
  return (
    some.length === others.length &&
    some.every((mention, at) => {
      const other = others[at];
      return (
        other !== undefined &&
        mention.start === other.start &&
        mention.end === other.end &&
        mention.entity === other.entity &&
        mention.reason === other.reason &&
        mention.trust === other.trust &&
        mention.marked === other.marked
      );
    })
  );
}
