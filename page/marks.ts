import { highlightFor, type MarkStyle } from './highlights.ts';
import type { PlacedMention } from './page-mentions.ts';
import { isText } from './element-kinds.ts';
import { offsetIn, rangeIn, textIn } from './text-block.ts';

/** How often marks come back that the page has taken away: one mishap is no war. */
const MOST_RETURNS = 5;

/** Beyond the letters' own boxes, in CSS pixels: a pointer on the underline is on the mark. */
const TOLERANCE = 2;

/** The marks of a page: painted by the browser, without a change to the page's nodes. */
export interface Marks {
  /** In document order; only those near what the reader sees are registered with the browser. */
  readonly shown: readonly PlacedMention[];
  show(mentions: readonly PlacedMention[], style: MarkStyle): void;
  /** Registers what has come near, and if there is any, lets go of the rest: that alone would be a paint more. */
  register(): void;
  /** Lets go of what is far, when the page changes and is painted anew in any case. */
  letGo(): void;
  /** The mark under a point of the viewport, or `null`. Asks the browser for layout. */
  markAt(x: number, y: number): PlacedMention | null;
  /** The mark a caret or selection stands in, or `null`. */
  markAtCaret(): PlacedMention | null;
}

export function createMarks({
  isNear,
  signal,
}: {
  isNear: (mention: PlacedMention) => boolean;
  signal: AbortSignal;
}): Marks {
  let shown: readonly PlacedMention[] = [];
  const ranges = new Map<PlacedMention, StaticRange>();
  let name = highlightFor('both');
  const highlight = new Highlight();
  let isRegistered = false;
  /** Something may have gone far since the last letting go: a page may change every frame. */
  let mayBeFar = false;
  let returns = 0;

  const withdraw = () => {
    // A script that is going must not take those of the one that has come in its place.
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    isRegistered = false;
  };
  signal.addEventListener('abort', withdraw);

  const letGo = () => {
    if (!mayBeFar) return;
    mayBeFar = false;
    for (const [mention, range] of ranges) {
      if (isNear(mention)) continue;
      highlight.delete(range);
      ranges.delete(mention);
    }
    if (ranges.size === 0) withdraw();
  };

  const register = () => {
    const fresh = shown.filter(
      (mention) => !ranges.has(mention) && isNear(mention) && isUnchanged(mention),
    );
    for (const mention of fresh) {
      const range = rangeIn(mention.block, mention.mention);
      if (!range) continue;
      ranges.set(mention, range);
      highlight.add(range);
    }
    mayBeFar = true;
    if (fresh.length > 0) letGo();
    if (ranges.size === 0) return withdraw();
    if (CSS.highlights.get(name) === highlight) return;
    if (isRegistered && ++returns > MOST_RETURNS) return;
    CSS.highlights.set(name, highlight);
    isRegistered = true;
  };

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

    show(mentions, style) {
      shown = mentions;
      const kept = new Set(mentions);
      for (const [mention, range] of ranges) {
        if (kept.has(mention)) continue;
        highlight.delete(range);
        ranges.delete(mention);
      }
      const styled = highlightFor(style);
      if (name !== styled) withdraw();
      name = styled;
      register();
    },

    register,
    letGo,

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

/** Whether the name still stands there: the page may have changed since it was read. */
function isUnchanged(placed: PlacedMention): boolean {
  return lettersOf(textIn(placed.block, placed.mention)) === lettersOf(placed.text);
}

/** A line break of the page's is not in its text nodes. */
function lettersOf(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** Where a mention stands in the page now; `null` when the page has taken it away. */
export function liveRangeOf({ block, mention }: PlacedMention): Range | null {
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
