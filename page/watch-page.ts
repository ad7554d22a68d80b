import { containerOf, isElement, type Container } from './element-kinds.ts';
import { createLateShadows, type LateShadows } from './late-shadows.ts';

/** What in a page has to be read again. */
interface PageChanges {
  /** Whose own text may be another now, and whether all inside is new. */
  readonly containers: ReadonlyMap<Container, boolean>;
  /** What stands in these stands elsewhere now, or may not be for reading any more. */
  readonly unsettled: ReadonlySet<Node>;
}

/** Remembers what changes in a page, by one observer for all of it. */
export interface PageWatch extends Pick<LateShadows, 'expect'> {
  /** Watches the document, or a shadow tree: changes in that are not seen from outside. */
  watch(root: Node): void;
  /** What has changed since the last time. */
  take(): PageChanges;
}

/**
 * `onChange` is called after every batch of changes, and has to be cheap. While the page is hidden nothing
 * is watched beyond the first change; when it is seen again, `onMissed` is called. Ends with `signal`.
 */
export function watchPage({
  onChange,
  onMissed,
  signal,
}: {
  onChange: () => void;
  onMissed: () => void;
  signal: AbortSignal;
}): PageWatch {
  let changed = new Set<Node>();
  let renewed = new Set<Node>();
  let removed = new Set<Node>();
  let switched = new Set<Node>();
  let hasMissed = false;
  const shadows = createLateShadows(onChange, signal);
  const observer = new MutationObserver((records) => {
    if (document.hidden) {
      hasMissed = true;
      observer.disconnect();
      return;
    }
    for (const record of records) {
      const { type, target } = record;
      if (type === 'attributes') switched.add(target);
      else changed.add(target);
      // The browser makes these lists when they are asked for, and a page may write text every frame.
      if (type !== 'childList') continue;
      for (const node of record.addedNodes) if (isElement(node)) renewed.add(node);
      for (const node of record.removedNodes) removed.add(node);
    }
    onChange();
  });
  const watch = (root: Node) => {
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['hidden', 'aria-hidden', 'contenteditable', 'open'],
    });
  };
  const onVisible = () => {
    if (!hasMissed || document.hidden) return;
    hasMissed = false;
    watch(document);
    onMissed();
  };
  document.addEventListener('visibilitychange', onVisible, { signal });
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    watch,
    expect: shadows.expect,

    take() {
      for (const root of shadows.take()) renewed.add(root);
      const containers = new Map<Container, boolean>();
      for (const node of new Set([...changed, ...renewed, ...switched])) {
        const container = node.isConnected ? containerOf(node) : null;
        if (!container) continue;
        // What is inside a new inline element is new to an older container.
        const isNew = container === node || (node as Element).firstElementChild;
        const isDeep = switched.has(node) || (renewed.has(node) && !!isNew);
        containers.set(container, isDeep || containers.get(container) === true);
      }
      const taken = { containers, unsettled: switched.union(removed.intersection(renewed)) };
      changed = new Set();
      renewed = new Set();
      removed = new Set();
      switched = new Set();
      return taken;
    },
  };
}
