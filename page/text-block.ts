import { hostOf, type Container } from './element-kinds.ts';

/**
 * A run of text that reads as one line of thought: text nodes in order, across inline elements, up
 * to the next block boundary. `text` is what the names are looked for in.
 */
export interface TextBlock {
  readonly text: string;
  readonly container: Container;
  /** Whether it is the first that this reading has met in its container. */
  readonly isFirst: boolean;
  readonly nodes: readonly Text[];
  /** Where each node's data begins in `text`; before it, for the rest of a node cut into pieces. */
  readonly starts: readonly number[];
}

/** The places of a block without its text: all that is kept once its names are found. */
export type BlockPlaces = Pick<TextBlock, 'nodes' | 'starts'>;

/** The stretch of the page from one block offset to another; offsets as in `TextBlock.text`. */
export function rangeIn(
  block: BlockPlaces,
  { start, end }: { start: number; end: number },
): StaticRange | null {
  const from = placeOf(block, start);
  // The last character, not the offset after it, names the node: that offset may begin the next one.
  const to = placeOf(block, end - 1);
  if (!from || !to) return null;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset + 1,
  });
}

/** The block offset of a place in one of its nodes, or `null` for a node that is not of the block. */
export function offsetIn(block: BlockPlaces, node: Text, offset: number): number | null {
  const start = block.starts[block.nodes.indexOf(node)];
  return start === undefined ? null : start + offset;
}

/** The text that stands there now: other than in `TextBlock.text` if the page has changed since. */
export function textIn(
  { nodes, starts }: BlockPlaces,
  { start, end }: { start: number; end: number },
): string {
  return nodes
    .map(({ data }, at) => {
      const from = starts[at] as number;
      return data.slice(Math.max(0, start - from), Math.max(0, end - from));
    })
    .join('');
}

/** The element in which the character at this offset stands. */
export function elementAt(block: BlockPlaces, offset: number): Element {
  const node = placeOf(block, offset)?.node ?? (block.nodes[0] as Text);
  return node.parentElement ?? hostOf(node.getRootNode()) ?? document.documentElement;
}

function placeOf(block: BlockPlaces, offset: number): { node: Text; offset: number } | null {
  const index = block.starts.findLastIndex((start) => start <= offset);
  const node = block.nodes[index];
  const start = block.starts[index];
  return node && start !== undefined ? { node, offset: offset - start } : null;
}
