import type { TextBlock } from './text-block.ts';

/** Stands in a line of text; every element that is not in the list below begins and ends a block. */
const INLINE = 1;
/** Takes no room in a line of text: a name goes on behind it. */
const UNSEEN = 2;
/** Not for reading: code, forms, pictures, and documents of their own. */
const SKIPPED = 3;
const BREAK = 4;

const KINDS: ReadonlyMap<string, number> = new Map([
  ...kindsOf(
    INLINE,
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s small span strike strong sub sup time tt u var wbr',
  ),
  ...kindsOf(UNSEEN, 'script style noscript template datalist rt rp'),
  ...kindsOf(
    SKIPPED,
    'code kbd samp textarea select svg math canvas audio video object iframe head',
  ),
  ...kindsOf(BREAK, 'br'),
]);

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
 * nested block-level elements belongs to those. Yields its blocks and what is nested between them, in
 * document order, and the container itself when the page has moved the place away where the reading had
 * come to. Changes nothing and asks for no layout.
 */
export function* readContainer(container: Container): Generator<TextBlock | Container, void> {
  if (isElement(container) && container.shadowRoot) yield container.shadowRoot;
  let run = newRun();
  for (let node = container.firstChild; node;) {
    let inside: ChildNode | null = null;
    const { nodeType } = node;
    if (nodeType === TEXT_NODE) {
      const { data } = node as Text;
      // Between most elements stands nothing but white space.
      const isNothing = run.nodes.length === 0 && data.trim() === '';
      for (let from = isNothing ? data.length : 0; from < data.length;) {
        const to = endOfPiece(data, from, LONGEST_BLOCK - run.text.length);
        run.starts.push(run.text.length - from);
        run.nodes.push(node as Text);
        run.text += data.slice(from, to);
        from = to;
        if (to === data.length) break;
        if (isWorthReading(run)) yield run;
        run = newRun();
      }
    } else if (nodeType === ELEMENT_NODE) {
      const element = node as Element;
      const kind = KINDS.get(element.localName);
      if (kind === BREAK) run.text += '\n';
      else if (kind === INLINE) inside = isRead(element) ? element.firstChild : null;
      else if (kind !== UNSEEN) {
        if (run.nodes.length > 0) {
          if (isWorthReading(run)) yield run;
          run = newRun();
        }
        if (kind !== SKIPPED && hasText(element) && isRead(element)) yield element;
        // Whoever reads may have let the page work meanwhile.
        if (!container.contains(element)) return yield container;
      }
    }
    node = inside ?? node.nextSibling ?? nextOutside(node.parentNode, container);
  }
  if (isWorthReading(run)) yield run;
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
function nextOutside(node: Node | null, container: Node): ChildNode | null {
  for (let last = node; last && last !== container; last = last.parentNode) {
    const { nextSibling } = last;
    if (nextSibling) return nextSibling;
  }
  return null;
}

/** What has the text that `node` is part of; `null` for text that is not for reading. */
export function containerOf(node: Node): Container | null {
  let container: Container | null = null;
  for (let each: Node | null = node; each; each = each.parentNode ?? hostOf(each)) {
    if (isElement(each)) {
      const kind = KINDS.get(each.localName);
      if (kind === UNSEEN || kind === SKIPPED || !isRead(each)) return null;
      if (kind !== INLINE) container ??= each;
    } else if (hostOf(each)) container ??= each as ShadowRoot;
  }
  return container;
}

/** The element that a shadow tree belongs to; `null` for any other node. */
export function hostOf(node: Node): Element | null {
  return (node as ShadowRoot).host ?? null;
}

function hasText(element: Element): boolean {
  return element.firstChild !== null || element.shadowRoot !== null;
}

function isRead(element: Element): boolean {
  // Most elements have no attribute at all; asking for that first is cheaper than a selector.
  return !element.hasAttributes() || !element.matches(UNREAD);
}

function kindsOf(kind: number, names: string): [string, number][] {
  return names.split(' ').map((name) => [name, kind]);
}

function isWorthReading({ nodes, text }: TextBlock): boolean {
  return nodes.length > 0 && text.trim() !== '';
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
