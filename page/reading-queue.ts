import type { Container } from './element-kinds.ts';
import type { TextBlock } from './text-block.ts';
import { isBlock, type TextWalk } from './text-walk.ts';
import { whenVisible } from './when-readable.ts';

/**
 * Longest stretch of work between two chances for the page to react, in milliseconds. The browser's own
 * cleaning up comes on top, and makes four of it now and then.
 */
const SLICE = 3;

/**
 * From a change of the page to its reading, in milliseconds: a page at rest is read again soon, one that
 * never rests once a second at most.
 */
const SOONEST = 50;
const LATEST = 1000;
/** As long without a reading, and the page counts as at rest. */
const REST = 3000;

/** Steps between two looks at the clock, which takes longer than most of them. */
const STEPS = 4;

interface Opened {
  readonly container: Container;
  readonly walk: TextWalk;
  /** Whether what is nested is read as well. */
  readonly deep: boolean;
}

/**
 * The containers still to be read, in slices so that no task of ours delays the page. A container queued
 * twice is read once.
 */
export interface ReadingQueue {
  /** The page has changed: sooner or later `takeChanges` is called. */
  change(): void;
  /** Reads a container's own text again. */
  add(container: Container): void;
  /** Reads all of `root`, in place of whatever was still to be read. */
  restart(root: Container): void;
  /** Tells what there is to tell, if nothing is to be read. */
  start(): void;
  /** Resolves when nothing is waiting any more. */
  idle(): Promise<void>;
}

export function createReadingQueue({
  takeChanges,
  read,
  take,
  isFull,
  tell,
  onIdle,
  signal,
}: {
  /** Called each time before the reading begins: what to read, and whether all inside as well. */
  takeChanges: () => ReadonlyMap<Container, boolean>;
  /** `null` for what is not to be read. */
  read: (container: Container, deep: boolean) => TextWalk | null;
  /** False where no more is wanted of what is being read. */
  take: (block: TextBlock) => boolean;
  /** Whether what has been read should be told before more is read. */
  isFull: () => boolean;
  tell: () => Promise<void>;
  /** Called each time nothing is waiting any more. */
  onIdle: () => void;
  signal: AbortSignal;
}): ReadingQueue {
  const waiting = new Map<Container, boolean>();
  /** What is being read, each of them inside the one before it. */
  let open: Opened[] = [];
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isChanged = false;
  let delay = SOONEST;
  let lastStart = 0;

  const add = (container: Container, deep: boolean) => {
    waiting.set(container, deep || waiting.get(container) === true);
  };

  const begin = (container: Container, deep: boolean) => {
    const walk = read(container, deep);
    if (walk) open.push({ container, walk, deep });
  };

  const readNext = (): boolean => {
    const current = open.at(-1);
    if (current) {
      const { walk, deep } = current;
      const piece = walk.step();
      if (piece && !isBlock(piece)) {
        if (deep) begin(piece, true);
        return true;
      }
      const isWanted = !piece || take(piece);
      // Where taking it had everything read anew, there is nothing left to take away.
      if (walk.isOver || !isWanted) open.pop();
      return true;
    }
    for (const [container, deep] of waiting) {
      waiting.delete(container);
      begin(container, deep);
      return true;
    }
    return false;
  };

  const readSome = (): boolean => {
    for (let step = 0; step < STEPS; step += 1) {
      if (!readNext()) return false;
      if (isFull()) break;
    }
    return true;
  };

  const run = async () => {
    await whenVisible();
    lastStart = performance.now();
    isChanged = false;
    for (const [container, deep] of takeChanges()) add(container, deep);
    let sliceEnd = lastStart + SLICE;
    for (let isMore = true; isMore && !signal.aborted;) {
      isMore = readSome();
      if (!isMore || isFull()) await tell();
      else if (performance.now() >= sliceEnd) await yieldToPage();
      else continue;
      await whenVisible();
      // What has left the page meanwhile is none of it any more.
      open = open.filter(({ container }) => container.isConnected);
      for (const { walk } of open) walk.resume();
      sliceEnd = performance.now() + SLICE;
      isMore ||= waiting.size > 0;
    }
    running = null;
    if (signal.aborted) return;
    onIdle();
    if (isChanged) schedule();
  };

  const start = () => {
    if (!signal.aborted) running ??= run();
  };

  const schedule = () => {
    if (timer !== undefined) return;
    const isAtRest = performance.now() - lastStart > REST;
    delay = isAtRest ? SOONEST : Math.min(delay * 2, LATEST);
    timer = setTimeout(() => {
      timer = undefined;
      start();
    }, delay);
  };

  return {
    change() {
      isChanged = true;
      if (!running) schedule();
    },
    add(container) {
      add(container, false);
      start();
    },
    restart(root) {
      open = [];
      waiting.clear();
      add(root, true);
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
