/** Longest stretch of work between two chances for the page to react, in milliseconds. */
const SLICE = 4;

/**
 * The elements still to be read, in slices so that no task of ours delays the page. An element queued
 * twice is read once.
 */
export interface ReadingQueue {
  /** `deep`: the reading goes on to the block-level elements found inside. */
  add(element: Element, deep: boolean): void;
  /** Reads all of `root`, in place of whatever was still to be read. */
  restart(root: Element): void;
  /** Tells what there is to tell, if nothing is to be read. */
  start(): void;
  /** Resolves when nothing is waiting any more. */
  idle(): Promise<void>;
}

export function createReadingQueue({
  begin,
  read,
  isFull,
  tell,
  onIdle,
  signal,
}: {
  /** Called each time before the reading begins, and `onIdle` when nothing is waiting any more. */
  begin: () => void;
  /** Returns the elements to go on with. */
  read: (element: Element) => readonly Element[];
  /** Whether what has been read should be told before more is read. */
  isFull: () => boolean;
  tell: () => Promise<void>;
  onIdle: () => void;
  signal: AbortSignal;
}): ReadingQueue {
  const waiting = new Map<Element, boolean>();
  /** What a deep reading has still before it; the next one last. */
  let ahead: Element[] = [];
  let running: Promise<void> | null = null;

  const readNext = (): boolean => {
    const element = ahead.pop();
    if (element) {
      ahead.push(...read(element).toReversed());
      return true;
    }
    for (const [next, deep] of waiting) {
      waiting.delete(next);
      const nested = read(next);
      if (deep) ahead.push(...nested.toReversed());
      return true;
    }
    return false;
  };

  const run = async () => {
    // What one change of the page brings along is queued before the reading begins.
    await Promise.resolve();
    begin();
    let sliceEnd = performance.now() + SLICE;
    for (let isMore = true; isMore && !signal.aborted;) {
      isMore = readNext();
      if (!isMore || isFull()) await tell();
      else if (performance.now() >= sliceEnd) await yieldToPage();
      else continue;
      sliceEnd = performance.now() + SLICE;
      isMore ||= waiting.size > 0;
    }
    running = null;
    if (!signal.aborted) onIdle();
  };

  const start = () => {
    if (!signal.aborted) running ??= run();
  };

  return {
    add(element, deep) {
      waiting.set(element, deep || waiting.get(element) === true);
      start();
    },
    restart(root) {
      ahead = [];
      waiting.clear();
      waiting.set(root, true);
      start();
    },
    start,
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
