import type { BlockPlace } from '../mentions/page-finder.ts';
import type { PlacedMention } from './page-mentions.ts';
import type { BlockPlaces, TextBlock } from './text-block.ts';

/** A block that is on its way to the finder, or has a name in it. */
export interface KnownBlock extends BlockPlaces {
  readonly container: Element;
  readonly place: BlockPlace;
  /** Empty as soon as it is known what is in it: no text of the page is held longer. */
  text: string;
  mentions: readonly PlacedMention[];
}

/** Blocks in document order, each with the number that says where it stands. */
export interface KnownBlocks {
  readonly all: readonly KnownBlock[];
  has(container: Element): boolean;
  /** `null` when no number is left between its neighbours. */
  add(container: Element, block: TextBlock): KnownBlock | null;
  at(place: BlockPlace): KnownBlock | undefined;
  /** Returns what it drops. */
  drop(isDropped: (block: KnownBlock) => boolean): readonly KnownBlock[];
}

export function createKnownBlocks(): KnownBlocks {
  let all: KnownBlock[] = [];
  let containers = new Set<Element>();

  return {
    get all() {
      return all;
    },

    has: (container) => containers.has(container),

    add(container, block) {
      const first = block.nodes[0] as Text;
      const last = all.at(-1);
      const isLast = !last || precedes(last.nodes[0] as Text, first);
      const at = isLast
        ? all.length
        : countWhile(all, ({ nodes }) => precedes(nodes[0] as Text, first));
      const place = placeBetween(all[at - 1]?.place, all[at]?.place);
      if (place === null) return null;
      const known: KnownBlock = { ...block, container, place, mentions: [] };
      all.splice(at, 0, known);
      containers.add(container);
      return known;
    },

    at(place) {
      const block = all[countWhile(all, (each) => each.place < place)];
      return block?.place === place ? block : undefined;
    },

    drop(isDropped) {
      const dropped = all.filter(isDropped);
      if (dropped.length > 0) {
        all = all.filter((block) => !isDropped(block));
        containers = new Set(all.map(({ container }) => container));
      }
      return dropped;
    },
  };
}

/** How many of the first of a list are so; all that are come before all that are not. */
function countWhile(list: readonly KnownBlock[], isSo: (block: KnownBlock) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(list[middle] as KnownBlock)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Halving has an end: after some fifty blocks that each came just before the last one. */
function placeBetween(
  before: BlockPlace | undefined,
  behind: BlockPlace | undefined,
): BlockPlace | null {
  if (before === undefined) return (behind ?? 1) - 1;
  if (behind === undefined) return before + 1;
  const place = (before + behind) / 2;
  return place > before && place < behind ? place : null;
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

/** Of the pieces of one node, the one that comes later is behind. */
function precedes(a: Node, b: Node): boolean {
  return a === b || (a.compareDocumentPosition(b) & FOLLOWING) !== 0;
}
