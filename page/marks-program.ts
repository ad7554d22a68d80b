import type { BrowserPort } from '../messages/finder-port.ts';
import type { EarlyListeners } from './early-listeners.ts';
import type { Page } from './start-page.ts';

/** What the script that is in every page has for the one it loads. */
export interface MarksContext {
  readonly early: EarlyListeners;
  /** Ends both scripts. */
  readonly scripts: AbortController;
  /** A line to the finder. */
  readonly connect: () => BrowserPort;
}

/** What the script of a page about the subject leaves for the one that had it loaded. */
export type StartMarks = (context: MarksContext) => Page;

/**
 * Two scripts in one page have nothing in common but their global object, which is theirs alone: the
 * page has another.
 */
const shared = globalThis as { startMarks?: StartMarks; scripts?: AbortController };

/** Ends the scripts that have been started in this page before, and returns what ends the new ones. */
export function replaceScripts(): AbortController {
  shared.scripts?.abort();
  return (shared.scripts = new AbortController());
}

export function offerMarks(start: StartMarks): void {
  shared.startMarks = start;
}

/** A line that is opened before it is needed, so that a background that sleeps wakes meanwhile. */
export function connectAhead(connect: () => BrowserPort): () => BrowserPort {
  let ahead: BrowserPort | null = connect();
  // Nobody hears of it later, and what is sent then gets lost.
  ahead.onDisconnect.addListener(() => (ahead = null));
  return () => {
    const port = ahead ?? connect();
    ahead = null;
    return port;
  };
}

/** Loads the script at `url`, unless it is there, and starts it. Rejects where the browser will not. */
export async function loadMarks({
  url,
  ...context
}: MarksContext & { readonly url: string }): Promise<Page> {
  const connect = connectAhead(context.connect);
  await import(/* @vite-ignore */ url);
  if (!shared.startMarks) throw new Error(`There are no marks in ${url}.`);
  return shared.startMarks({ ...context, connect });
}
