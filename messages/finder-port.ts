import type { BlockMentions, PageChange } from '../mentions/page-finder.ts';

/** How much goes into one message: some milliseconds of work. */
export const MOST_AT_ONCE = 0x10000;

/** What a block of this text counts in a message: as some characters more than it has. */
export function weightOf(text: string): number {
  return text.length + 32;
}

export const FINDER_PORT = 'finder';

/** The part of the browser's own port that both ends need. */
export interface BrowserPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/**
 * A page script's line to the finder in the background, which follows the page for as long as the line
 * holds: until the background sleeps, or the page is put away.
 */
export interface FinderPort {
  readonly isOpen: boolean;
  /** What the change means; `null` when nobody is there to say. One at a time. */
  tell(change: PageChange): Promise<readonly BlockMentions[] | null>;
  close(): void;
}

/** `onClose` is called when the other end goes, not for `close`. */
export function openFinderPort(port: BrowserPort, onClose: () => void): FinderPort {
  let isOpen = true;
  let answered: ((answer: readonly BlockMentions[] | null) => void) | null = null;

  const end = () => {
    isOpen = false;
    answered?.(null);
  };
  port.onMessage.addListener((answer) =>
    // From our own background, which is of the same build: what is inside is as it was made.
    answered?.(Array.isArray(answer) ? (answer as readonly BlockMentions[]) : null),
  );
  port.onDisconnect.addListener(() => {
    end();
    onClose();
  });

  return {
    get isOpen() {
      return isOpen;
    },
    tell: (change) =>
      new Promise((resolve) => {
        answered = resolve;
        try {
          port.postMessage(change);
        } catch {
          // Closed by the browser without a word, as when the page was put away.
          end();
        }
      }),
    close() {
      port.disconnect();
      end();
    },
  };
}
