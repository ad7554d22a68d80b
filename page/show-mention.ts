import type { MentionPlace } from '../messages/tab-message.ts';
import { boxesOf, liveRangeOf } from './marks.ts';
import type { PlacedMention } from './page-mentions.ts';

/**
 * Scrolls to a mention and says where it now stands in the viewport; `null` when it is not displayed.
 * `select` points it out as the browser's own search does: by selecting it, so that the caret stands
 * there too.
 */
export function showMention(
  placed: PlacedMention | undefined,
  select: boolean | undefined,
): MentionPlace | null {
  const range = placed && liveRangeOf(placed);
  if (!range) return null;
  // At once: a smooth scroll would still be under way when the place is asked for.
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (select) {
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
  const [box] = boxesOf(placed);
  return box?.toJSON() ?? null;
}

/**
 * The mark after (1) or before (−1) the one at the caret; else the first one below the top of the
 * viewport or the last one above it. Begins again at the other end.
 */
export function nextMark(
  marks: readonly PlacedMention[],
  here: PlacedMention | null,
  by: 1 | -1,
): PlacedMention | undefined {
  const below = marks.findIndex((mark) => (boxesOf(mark)[0]?.top ?? -1) >= 0);
  const at = here ? marks.indexOf(here) : (below < 0 ? marks.length : below) - (by > 0 ? 1 : 0);
  return marks.at((at + by) % marks.length);
}
