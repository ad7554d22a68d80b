import type { TextBlock } from './text-block.ts';

/** Elements that stand in a line of text; every other element begins and ends a block. */
const INLINE = setOf(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s small span strike strong sub sup time tt u var wbr',
);

/** Takes no room in a line of text: a name goes on behind it. */
const UNSEEN = setOf('script style noscript template datalist rt rp');

/** Not for reading: code, forms, pictures, and documents of their own. */
const SKIPPED = setOf(
  'code kbd samp textarea select svg math canvas audio video object iframe head',
);

/** Hidden by the page's word, or for writing: forms that look like text, and code editors by name. */
const UNREAD = [
  '[hidden]',
  '[aria-hidden=true]',
  '[contenteditable]:not([contenteditable=false])',
  '[role=textbox]',
  '.CodeMirror',
  '.cm-editor',
  '.monaco-editor',
  '.ace_editor',
].join();

/** What has text of its own: a block-level element, or the open shadow tree of one. */
export type Container = Element | ShadowRoot;

/** Longer texts are cut: a log file in one node must not be one piece of work. In characters. */
const LONGEST_BLOCK = 0x4000;

/**
 * Reads the text that stands directly in `container` or in inline elements of it. Text inside
 * nested block-level elements belongs to those. Returns its blocks and what is nested between them, in
 * document order. Changes nothing and asks for no layout.
 */
export function readContainer(container: Container): readonly (TextBlock | Container)[] {
  const pieces: (TextBlock | Container)[] = [];
  let run = newRun();
  const endRun = () => {
    if (run.nodes.length > 0 && run.text.trim() !== '') pieces.push(run);
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
    if (!isElement(node)) return false;
    const { localName } = node;
    if (UNSEEN.has(localName)) return false;
    if (INLINE.has(localName)) return isRead(node);
    if (localName === 'br') {
      run.text += '\n';
      return false;
    }
    endRun();
    const isNested =
      (node.firstChild ?? node.shadowRoot) && !SKIPPED.has(localName) && isRead(node);
    if (isNested) pieces.push(node);
    return false;
  };
  if (isElement(container) && container.shadowRoot) pieces.push(container.shadowRoot);
  for (let node = container.firstChild; node;) {
    node = take(node) && node.firstChild ? node.firstChild : nextOutside(node, container);
  }
  endRun();
  return pieces;
}

export function isBlock(piece: TextBlock | Container): piece is TextBlock {
  return 'starts' in piece;
}

/** Where a piece of at most about `room` characters ends; between words, if there are any. */
function endOfPiece(data: string, from: number, room: number): number {
  if (data.length - from <= room) return data.length;
  const space = data.lastIndexOf(' ', from + room);
  return space > from ? space : from + Math.max(room, 1);
}

/** The node that follows `node` and all it contains, up to the end of `container`. */
function nextOutside(node: Node, container: Node): ChildNode | null {
  let last: Node | null = node;
  while (last && !last.nextSibling) {
    last = last.parentNode;
    if (last === container) return null;
  }
  return last?.nextSibling ?? null;
}

/** What has the text that `node` is part of; `null` for text that is not for reading. */
export function containerOf(node: Node): Container | null {
  let container: Container | null = null;
  for (let each: Node | null = node; each; each = each.parentNode ?? hostOf(each)) {
    if (isElement(each)) {
      const { localName } = each;
      if (UNSEEN.has(localName) || SKIPPED.has(localName) || !isRead(each)) return null;
      if (!INLINE.has(localName)) container ??= each;
    } else if (hostOf(each)) container ??= each as ShadowRoot;
  }
  return container;
}

/** The element that a shadow tree belongs to; `null` for any other node. */
export function hostOf(node: Node): Element | null {
  return (node as ShadowRoot).host ?? null;
}

function isRead(element: Element): boolean {
  // Most elements have no attribute at all; asking for that first is cheaper than a selector.
  return !element.hasAttributes() || !element.matches(UNREAD);
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
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
