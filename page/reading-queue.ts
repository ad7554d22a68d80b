/** Longest stretch of work between two chances for the page to react, in milliseconds. */
const SLICE = 4;

/**
 * Work on elements, done in slices so that no task of ours delays the page. An element queued twice
 * is worked on once. `onIdle` is called each time the queue has run empty.
 */
export interface ReadingQueue {
  /** `deep`: the work goes on to the block-level elements found inside. */
  add(element: Element, deep: boolean): void;
  /** Resolves when nothing is waiting any more. */
  idle(): Promise<void>;
}

export function createReadingQueue({
  work,
  onIdle,
  signal,
}: {
  /** Returns the elements to go on with. */
  work: (element: Element) => readonly Element[];
  onIdle: () => void;
  signal: AbortSignal;
}): ReadingQueue {
  const waiting = new Map<Element, boolean>();
  let running: Promise<void> | null = null;

  const run = async () => {
    // What one change of the page brings along is queued before the work begins.
    await Promise.resolve();
    let sliceEnd = performance.now() + SLICE;
    for (const [element, deep] of waiting) {
      waiting.delete(element);
      const nested = work(element);
      if (deep) for (const inner of nested) waiting.set(inner, true);
      if (performance.now() < sliceEnd) continue;
      await yieldToPage();
      if (signal.aborted) return;
      sliceEnd = performance.now() + SLICE;
    }
    running = null;
    onIdle();
  };

  return {
    add(element, deep) {
      waiting.set(element, deep || waiting.get(element) === true);
      if (!signal.aborted) running ??= run();
    },
    idle: () => running ?? Promise.resolve(),
  };
}

/** Chrome 129 and Firefox 142 have `scheduler.yield`; before them a timer does, a little later. */
function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return (
    scheduler?.yield?.() ??
    new Promise((resolve) => {
      setTimeout(resolve);
    })
  );
}
