/**
 * What the extensions that ours is measured against do in a page. Each function is written out into a
 * content script as it stands, so it may use nothing but its arguments and the page.
 */

/** mark.js, as its own script defines it. */
type MarkJs = new (context: Element) => {
  mark(words: readonly string[], options: Readonly<Record<string, unknown>>): void;
};

interface WithScheduler {
  readonly scheduler: { yield(): Promise<void> };
}

/**
 * The least that any marking of names can do: reads every text node once, in slices, and runs one
 * regular expression over it; again over what the page changes. With `highlights` it also registers
 * what it finds, all of it.
 */
export function readBarely(names: readonly string[], highlights: boolean): void {
  const pattern = new RegExp(`\\b(?:${names.join('|')})\\b`, 'g');
  const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA', 'CODE', 'TITLE']);
  const found = new Map<Node, StaticRange[]>();
  const { scheduler } = globalThis as unknown as WithScheduler;
  let matches = 0;

  const readNode = (node: Node) => {
    const text = node.nodeValue ?? '';
    pattern.lastIndex = 0;
    const ranges: StaticRange[] = [];
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      matches += 1;
      if (!highlights) continue;
      const [startOffset, endOffset] = [match.index, match.index + match[0].length];
      ranges.push(
        new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }),
      );
    }
    if (ranges.length > 0) found.set(node, ranges);
    else if (found.size > 0) found.delete(node);
  };

  const show = () => {
    if (highlights) CSS.highlights.set('bench', new Highlight(...[...found.values()].flat()));
  };

  const readAll = async () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let sliceEnd = performance.now() + 4;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!skipped.has(node.parentElement?.tagName ?? '')) readNode(node);
      if (performance.now() < sliceEnd) continue;
      await scheduler.yield();
      sliceEnd = performance.now() + 4;
    }
    show();
  };

  const readChanges = (records: readonly MutationRecord[]) => {
    for (const { target, addedNodes } of records) {
      if (target.nodeType === Node.TEXT_NODE) readNode(target);
      for (const added of addedNodes) {
        const walker = document.createTreeWalker(added, NodeFilter.SHOW_TEXT);
        let node: Node | null = walker.currentNode;
        if (node.nodeType !== Node.TEXT_NODE) node = walker.nextNode();
        for (; node; node = walker.nextNode()) readNode(node);
      }
    }
    if (highlights) for (const node of found.keys()) if (!node.isConnected) found.delete(node);
    show();
  };

  void readAll();
  new MutationObserver(readChanges).observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
  });
}

/** What most extensions of this kind do: cut the text nodes up and wrap every name in an element. */
export function wrapNaively(names: readonly string[]): void {
  const pattern = new RegExp(`\\b(?:${names.join('|')})\\b`, 'g');
  const skipped = new Set([
    'SCRIPT',
    'STYLE',
    'NOSCRIPT',
    'TEXTAREA',
    'CODE',
    'TITLE',
    'BENCH-MARK',
  ]);

  const wrapIn = (root: Node) => {
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) nodes.push(node as Text);
    }
    for (const node of nodes) {
      if (!skipped.has(node.parentElement?.tagName ?? '')) wrapNode(node);
    }
  };

  const wrapNode = (node: Text) => {
    let rest = node;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(rest.data); match; match = pattern.exec(rest.data)) {
      const name = rest.splitText(match.index);
      rest = name.splitText(match[0].length);
      const mark = document.createElement('bench-mark');
      mark.style.textDecoration = 'underline dotted';
      name.replaceWith(mark);
      mark.append(name);
      pattern.lastIndex = 0;
    }
  };

  wrapIn(document.body);
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target.nodeType === Node.TEXT_NODE) wrapIn(target);
      for (const added of addedNodes) if (added.nodeName !== 'BENCH-MARK') wrapIn(added);
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}

interface WithRuntime {
  readonly chrome: {
    readonly runtime: {
      sendMessage(message: string): Promise<unknown>;
      readonly onMessage: {
        addListener(
          listener: (message: string, sender: unknown, answer: (it: string) => void) => void,
        ): void;
      };
    };
  };
}

/** The least that a mark can take while the background sleeps: asks as soon as there is a page, and marks all of it. */
export function markOnAnswer(): void {
  const { chrome } = globalThis as unknown as WithRuntime;
  void chrome.runtime.sendMessage('').then(() => {
    const range = new Range();
    range.selectNodeContents(document.body);
    CSS.highlights.set('bench', new Highlight(range));
  });
}

/** The background of that. */
export function answerOnly(): void {
  const { chrome } = globalThis as unknown as WithRuntime;
  chrome.runtime.onMessage.addListener((_message, _sender, answer) => answer(''));
}

/** mark.js as its manual says, and again for what the page adds. */
export function markWithMarkJs(names: readonly string[]): void {
  const { Mark } = globalThis as unknown as { Mark: MarkJs };
  const options = { separateWordSearch: false, accuracy: 'exactly', caseSensitive: true };
  new Mark(document.body).mark(names, options);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const added of addedNodes) {
        if (added.nodeType === Node.ELEMENT_NODE && added.nodeName !== 'MARK') {
          new Mark(added as Element).mark(names, options);
        }
      }
    }
  }).observe(document.body, { childList: true, subtree: true });
}
