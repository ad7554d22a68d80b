import { hostOf, type Container } from './element-kinds.ts';
import { createReadingQueue, type ReadingQueue } from './reading-queue.ts';
import type { TextWalk } from './text-walk.ts';
import { watchPage } from './watch-page.ts';
import { whenReadable } from './when-readable.ts';

export interface PageReading extends Pick<ReadingQueue, 'add' | 'start' | 'idle'> {
  /** Reads everything again, in place of whatever was still to be read. */
  restart(): void;
  /** Resolves once there is anything to read, and somebody to read it. */
  readonly started: Promise<void>;
}

/**
 * Reads all of this document as soon as it is there, and from then on what changes in it. Ends with
 * `signal`.
 */
export function readPage({
  read,
  take,
  forget,
  isFull,
  tell,
  onIdle,
  onChange,
  onMissed,
  onWork,
  onReplaced,
  signal,
}: {
  /** `null` for what is not to be read. `onCustom` as for `createTextWalk`. */
  read: (
    container: Container,
    deep: boolean,
    onCustom: (element: Element) => void,
  ) => TextWalk | null;
  /** What stands in these, and in all that have left the page, is not to be read any more. */
  forget: (isForgotten: (container: Container) => boolean) => void;
  /** Whether what has been read should be told before more is read. */
  isFull: () => boolean;
  tell: () => Promise<void>;
  /** Called each time all has been read. */
  onIdle: () => void;
  /** Called after every batch of changes of the page, and has to be cheap. */
  onChange: () => void;
  /** The page has changed while nobody was looking. */
  onMissed: () => void;
  /** Called before each work: the time to find out that the extension is gone, and to end. */
  onWork: () => void;
  /** The page has been written anew from the start, and what listened in it listens no more. */
  onReplaced: () => void;
  signal: AbortSignal;
} & Pick<Parameters<typeof createReadingQueue>[0], 'take'>): PageReading {
  /** Not there yet at the very start of some documents. */
  let root: Element | null = document.documentElement;

  const watch = watchPage({
    onChange() {
      onChange();
      if (document.documentElement === root) queue.change();
      else if (document.documentElement) onReplaced();
    },
    onMissed,
    signal,
  });

  const queue = createReadingQueue({
    takeChanges() {
      onWork();
      const { containers, unsettled } = watch.take();
      // All at once: between blocks that do not stand any more where they stood, none would find its place.
      forget(
        (container) =>
          containers.has(container) || [...unsettled].some((node) => node.contains(container)),
      );
      return containers;
    },
    read(container, deep) {
      // A page that is edited as a whole is nobody's to mark.
      if (document.designMode === 'on' || !container.isConnected) return null;
      if (hostOf(container)) watch.watch(container);
      return read(container, deep, watch.expect);
    },
    take,
    isFull,
    tell,
    onIdle,
    signal,
  });

  const restart = () => queue.restart(document.documentElement);

  const started = whenReadable().then(() => {
    if (signal.aborted) return;
    if (root && document.documentElement !== root) return onReplaced();
    root = document.documentElement;
    watch.watch(document);
    restart();
  });

  return { ...queue, restart, started };
}
