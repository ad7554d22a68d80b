/** Begins and ends a block: every element that is not in the list below, and has no hyphen. */
export const BLOCK = 0;
/** Stands in a line of text. */
export const INLINE = 1;
/** Takes no room in a line of text, or has the number of a footnote: a name goes on behind it, or ends there. */
const UNSEEN = 2;
/** Not for reading: code, forms, pictures, and documents of their own. */
export const SKIPPED = 3;
export const BREAK = 4;
/** A page's own: a block, as far as is known, to which a script may give a shadow tree later. */
export const CUSTOM = 5;

const KINDS: ReadonlyMap<string, number> = new Map([
  ...kindsOf(
    INLINE,
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s small span strike strong sub time tt u var wbr',
  ),
  ...kindsOf(UNSEEN, 'script style noscript template datalist rt rp sup'),
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

export function kindOf({ localName }: Element): number {
  return KINDS.get(localName) ?? (localName.includes('-') ? CUSTOM : BLOCK);
}

/** What has text of its own: a block-level element, or the open shadow tree of one. */
export type Container = Element | ShadowRoot;

/** What has the text that `node` is part of; `null` for text that is not for reading. */
export function containerOf(node: Node): Container | null {
  let container: Container | null = null;
  for (let each: Node | null = node; each; each = each.parentNode ?? hostOf(each)) {
    if (isElement(each)) {
      const kind = kindOf(each);
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

/** The open shadow tree of an element. */
export function shadowOf(container: Container): ShadowRoot | null {
  return (container as Element).shadowRoot ?? null;
}

/** Whether what stands in it is for reading, as far as its attributes say. */
export function isRead(element: Element): boolean {
  // Most elements have no attribute at all; asking for that first is cheaper than a selector.
  return !element.hasAttributes() || !element.matches(UNREAD);
}

function kindsOf(kind: number, names: string): [string, number][] {
  return names.split(' ').map((name) => [name, kind]);
}

/** As in `Node`; written out, they are numbers in the built script too. */
export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

/** By type, not `instanceof`: a node moved in from another frame has that frame's classes. */
export function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}
