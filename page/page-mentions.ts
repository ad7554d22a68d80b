import type { Candidate } from '../mentions/create-finder.ts';
import type { Mention } from '../mentions/mention.ts';
import type { PageNames } from './page-names.ts';
import { readContainer } from './read-container.ts';
import type { BlockPlaces } from './text-block.ts';

/** A mention and where in the page it stands. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly block: BlockPlaces;
}

interface FoundBlock extends BlockPlaces {
  readonly candidates: readonly Candidate[];
}

/**
 * What has been found in this page so far. Only blocks in which some name occurs are kept, and of
 * those only the text nodes: no text of the page is held.
 */
export interface PageMentions {
  /** Reads the element's own text anew and returns the block-level elements inside it. */
  read(container: Element): readonly Element[];
  /** Every mention of the page in document order, decided over the page as it is now. */
  decide(): PlacedMention[];
}

export function createPageMentions(names: Pick<PageNames, 'find' | 'decide'>): PageMentions {
  const found = new Map<Element, readonly FoundBlock[]>();

  return {
    read(container) {
      const { blocks, nested } = readContainer(container);
      const withNames = blocks.flatMap(({ text, nodes, starts }) => {
        const candidates = names.find(text);
        return candidates.length > 0 ? [{ nodes, starts, candidates }] : [];
      });
      if (withNames.length > 0) found.set(container, withNames);
      else found.delete(container);
      return nested;
    },

    decide() {
      for (const container of found.keys()) if (!container.isConnected) found.delete(container);
      const blocks = [...found.entries()]
        .toSorted(([a], [b]) => inDocumentOrder(a, b))
        .flatMap(([, containerBlocks]) => containerBlocks);
      const decided = names.decide(blocks.map(({ candidates }) => candidates));
      return blocks.flatMap((block, index) =>
        (decided[index] ?? []).map((mention) => ({ mention, block })),
      );
    },
  };
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

function inDocumentOrder(a: Node, b: Node): number {
  return a.compareDocumentPosition(b) & FOLLOWING ? -1 : 1;
}
