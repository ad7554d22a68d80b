import type { PlacedMention } from './page-mentions.ts';
import { isText } from './element-kinds.ts';
import { elementAt } from './text-block.ts';

/**
 * The selected text as a mention of `entity`, which the reader looked up by hand; `null` where no
 * text is selected. Of a selection over several text nodes, the part in the first.
 */
export function selectedPlace(entity: string): PlacedMention | null {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const node = range?.startContainer;
  if (!range || !node || !isText(node)) return null;
  const { startOffset: start, endContainer, endOffset } = range;
  const end = endContainer === node ? endOffset : node.length;
  const block = { nodes: [node], starts: [0] };
  return {
    text: String(range),
    block,
    element: elementAt(block, start),
    mention: { start, end, entity, reason: 'looked-up', trust: 'possible', marked: false },
  };
}
