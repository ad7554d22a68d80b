import type { PlacedMention } from './page-mentions.ts';
import { isText } from './read-container.ts';
import { offsetIn, rangeIn } from './text-block.ts';

/**
 * The one name under which marks are registered, whatever they mark: a page can list the names of
 * highlights, and learns nothing from this one. `public/marks.css` gives it its look.
 */
const HIGHLIGHT = 'backstory';

/** Beyond the letters' own boxes, in CSS pixels: a pointer on the underline is on the mark. */
const TOLERANCE = 2;

/** The marks of a page: painted by the browser, without a change to the page's nodes. */
export interface Marks {
  readonly shown: readonly PlacedMention[];
  show(mentions: readonly PlacedMention[]): void;
  /** The mark under a point of the viewport, or `null`. Asks the browser for layout. */
  markAt(x: number, y: number): PlacedMention | null;
  /** The mark a caret or selection stands in, or `null`. */
  markAtCaret(): PlacedMention | null;
}

export function createMarks({ signal }: { signal: AbortSignal }): Marks {
  let shown: readonly PlacedMention[] = [];
  signal.addEventListener('abort', () => CSS.highlights.delete(HIGHLIGHT), { once: true });

  const markIn = (node: Node, offset: number): PlacedMention | null => {
    if (!isText(node)) return null;
    const mark = shown.find(({ block, mention: { start, end } }) => {
      const at = offsetIn(block, node, offset);
      return at !== null && at >= start && at <= end;
    });
    return mark ?? null;
  };

  return {
    get shown() {
      return shown;
    },

    show(mentions) {
      shown = mentions;
      const ranges = mentions.flatMap(({ block, mention }) => rangeIn(block, mention) ?? []);
      if (ranges.length === 0) CSS.highlights.delete(HIGHLIGHT);
      else CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
    },

    markAt(x, y) {
      const caret = document.caretPositionFromPoint(x, y);
      const mark = caret && markIn(caret.offsetNode, caret.offset);
      // The caret snaps to the nearest text, however far: the point itself must be on the letters.
      return mark && boxesOf(mark).some((box) => isInside(box, x, y)) ? mark : null;
    },

    markAtCaret() {
      const selection = getSelection();
      return selection?.focusNode ? markIn(selection.focusNode, selection.focusOffset) : null;
    },
  };
}

/** Where a mention stands in the viewport: a box per line, none when it is not displayed. */
export function boxesOf(placed: PlacedMention): DOMRect[] {
  const range = liveRangeOf(placed);
  return range ? [...range.getClientRects()].filter(({ width }) => width > 0) : [];
}

function liveRangeOf({ block, mention }: PlacedMention): Range | null {
  const place = rangeIn(block, mention);
  if (!place?.startContainer.isConnected || !place.endContainer.isConnected) return null;
  try {
    const range = new Range();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    return range;
  } catch {
    // The page shortened the text a moment ago and it has not been read again yet.
    return null;
  }
}

function isInside({ left, top, right, bottom }: DOMRect, x: number, y: number): boolean {
  return (
    x >= left - TOLERANCE &&
    x <= right + TOLERANCE &&
    y >= top - TOLERANCE &&
    y <= bottom + TOLERANCE
  );
}
