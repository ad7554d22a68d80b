import type { Marks } from './marks.ts';
import type { PlacedMention } from './page-mentions.ts';

/** The mark on which the browser's menu was opened last, else the one at the caret. */
export function watchMenu(marks: Marks, signal: AbortSignal): () => PlacedMention | null {
  let x = 0;
  let y = 0;
  const onMenu = (event: MouseEvent) => {
    // Only noted: what lies there is asked for when the reader has chosen something of ours.
    x = event.clientX;
    y = event.clientY;
  };
  addEventListener('contextmenu', onMenu, { capture: true, passive: true, signal });
  return () => marks.markAt(x, y) ?? marks.markAtCaret();
}
