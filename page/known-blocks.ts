import type { BlockPlace } from '../mentions/page-finder.ts';
import type { PlacedMention } from './page-mentions.ts';
import { hostOf, type Container } from './element-kinds.ts';
import type { BlockPlaces, TextBlock } from './text-block.ts';

/** A block that is on its way to the finder, or has a name in it. */
export interface KnownBlock extends BlockPlaces {
  readonly container: Container;
  readonly place: BlockPlace;
  /** Empty as soon as it is known what is in it: no text of the page is held longer. */
  text: string;
  mentions: readonly PlacedMention[];
  /** Told the finder to be gone, because nothing of it is to be seen. */
  isWithheld: boolean;
}

/** Blocks in document order, each with the number that says where it stands. */
export interface KnownBlocks {
  readonly all: readonly KnownBlock[];
  has(container: Container): boolean;
  /** `null` when no number is left between its neighbours. */
  add(block: TextBlock): KnownBlock | null;
  at(place: BlockPlace): KnownBlock | undefined;
  /** Returns what it drops. */
  drop(isDropped: (block: KnownBlock) => boolean): readonly KnownBlock[];
}

export function createKnownBlocks(): KnownBlocks {
  let all: KnownBlock[] = [];
  let containers = new Set<Container>();
  /** The place of the last one that was put between two others. */
  let lastPut: BlockPlace | undefined;

  return {
    get all() {
      return all;
    },

    has: (container) => containers.has(container),

    add(block) {
      const first = block.nodes[0] as Text;
      const last = all.at(-1);
      const isLast = !last || precedes(last.nodes[0] as Text, first);
      const at = isLast
        ? all.length
        : countWhile(all, ({ nodes }) => precedes(nodes[0] as Text, first));
      const place = placeBetween(all[at - 1]?.place, all[at]?.place, lastPut);
      if (place === null) return null;
      lastPut = at > 0 && at < all.length ? place : undefined;
      const known: KnownBlock = { ...block, place, mentions: [], isWithheld: false };
      all.splice(at, 0, known);
      containers.add(block.container);
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

/** From one block of the first reading to the next: room for half a million on either side of a new one. */
const ROOM = 2 ** 20;

/**
 * Text that a page goes on adding stands behind what it added last, or before it: there it takes a step.
 * Only where neither is so the room is halved, which has an end after some thirty times.
 */
function placeBetween(
  before: BlockPlace | undefined,
  behind: BlockPlace | undefined,
  lastPut: BlockPlace | undefined,
): BlockPlace | null {
  if (before === undefined) return (behind ?? ROOM) - ROOM;
  if (behind === undefined) return before + ROOM;
  const half = (behind - before) / 2;
  const step = Math.min(1, half);
  const place =
    before === lastPut ? before + step : behind === lastPut ? behind - step : before + half;
  return place > before && place < behind ? place : null;
}

/** As in `Node`; written out, they are numbers in the built script too. */
const DISCONNECTED = 1;
const FOLLOWING = 4;

/** Of the pieces of one node, the one that comes later is behind. */
function precedes(a: Node, b: Node): boolean {
  const relation = a.compareDocumentPosition(b);
  if ((relation & DISCONNECTED) === 0) return a === b || (relation & FOLLOWING) !== 0;
  // In different trees: a shadow tree stands where its host stands, before what is inside the host.
  const [inA, inB] = [pathOf(a), pathOf(b)];
  const parting = inA.findIndex((each, depth) => each !== inB[depth]);
  return ((inA[parting] ?? a).compareDocumentPosition(inB[parting] ?? b) & FOLLOWING) !== 0;
}

/** The node, before it the host of its tree, before that the host of the host's tree, and so on. */
function pathOf(node: Node): readonly Node[] {
  const host = hostOf(node.getRootNode());
  return host ? [...pathOf(host), node] : [node];
}
