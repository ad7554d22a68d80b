import type { TextBlock } from './text-block.ts';

/** Elements that stand in a line of text; every other element begins and ends a block. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RB RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** Not for reading: programs, code, forms, media, and what stands in for a page's text elsewhere. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE CODE KBD SAMP TEXTAREA SELECT DATALIST RT RP SVG MATH CANVAS AUDIO VIDEO OBJECT IFRAME HEAD'.split(
    ' ',
  ),
);

const EDITORS = '[contenteditable]:not([contenteditable="false"]),[role="textbox"]';
const HIDDEN = '[hidden],[aria-hidden="true"]';

/** Longer texts are cut: a log file in one node must not be one piece of work. In characters. */
const LONGEST_BLOCK = 0x4000;

/** A block-level element's own text, and the block-level elements inside it, both in order. */
interface ContainerReading {
  readonly blocks: readonly TextBlock[];
  readonly nested: readonly Element[];
}

/**
 * Reads the text that stands directly in `container` or in inline elements of it. Text inside
 * nested block-level elements belongs to those. Changes nothing and asks for no layout.
 */
export function readContainer(container: Element): ContainerReading {
  const blocks: TextBlock[] = [];
  const nested: Element[] = [];
  let run = newRun();
  const endRun = () => {
    if (run.nodes.length > 0 && run.text.trim() !== '') blocks.push(run);
    run = newRun();
  };
  const takeText = (node: Text) => {
    const { data } = node;
    for (let from = 0; from < data.length;) {
      const to = endOfPiece(data, from, LONGEST_BLOCK - run.text.length);
      run.starts.push(run.text.length - from);
      run.nodes.push(node);
      run.text += data.slice(from, to);
      if (to < data.length) endRun();
      from = to;
    }
  };
  /** Takes up a node; true for an inline element, whose children come next. */
  const take = (node: Node): boolean => {
    if (isText(node)) takeText(node);
    else if (isElement(node)) {
      if (tagOf(node) === 'BR') run.text += '\n';
      else if (!isRead(node)) endRun();
      else if (INLINE.has(tagOf(node))) return true;
      else {
        endRun();
        nested.push(node);
      }
    }
    return false;
  };
  for (let node = container.firstChild; node;) {
    node = take(node) && node.firstChild ? node.firstChild : nextOutside(node, container);
  }
  endRun();
  return { blocks, nested };
}

/** Where a piece of at most about `room` characters ends; between words, if there are any. */
function endOfPiece(data: string, from: number, room: number): number {
  if (data.length - from <= room) return data.length;
  const space = data.lastIndexOf(' ', from + room);
  return space > from ? space : from + Math.max(room, 1);
}

/** The node that follows `node` and all it contains, up to the end of `container`. */
function nextOutside(node: Node, container: Element): ChildNode | null {
  let last: Node | null = node;
  while (last && !last.nextSibling) {
    last = last.parentNode;
    if (last === container) return null;
  }
  return last?.nextSibling ?? null;
}

/** The block-level element whose text `node` is part of; `null` for text that is not for reading. */
export function containerOf(node: Node): Element | null {
  let container: Element | null = null;
  let element = isElement(node) ? node : node.parentElement;
  for (; element; element = element.parentElement) {
    if (!isRead(element)) return null;
    if (!INLINE.has(tagOf(element))) container ??= element;
  }
  return container;
}

function isRead(element: Element): boolean {
  return (
    !SKIPPED.has(tagOf(element)) &&
    // Most elements have no attribute at all; asking for that first is cheaper than two selectors.
    (!element.hasAttributes() || !(element.matches(HIDDEN) || element.matches(EDITORS)))
  );
}

/** XHTML keeps tag names as written; HTML gives capitals. */
function tagOf(element: Element): string {
  return element.tagName.toUpperCase();
}

function newRun(): { text: string; nodes: Text[]; starts: number[] } {
  return { text: '', nodes: [], starts: [] };
}

/** As in `Node`; written out, they are numbers in the built script too. */
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** By type, not `instanceof`: a node moved in from another frame has that frame's classes. */
export function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}
