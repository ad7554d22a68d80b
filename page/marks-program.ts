import type { EarlyListeners } from './early-listeners.ts';
import type { Page } from './start-page.ts';

/**
 * What the script of a page about the subject leaves for the one that had it loaded. `scripts` ends both.
 */
export type StartMarks = (early: EarlyListeners, scripts: AbortController) => Page;

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

/** Loads the script at `url`, unless it is there, and starts it in the given context. Rejects where the browser will not. */
export async function loadMarks(url: string, ...context: Parameters<StartMarks>): Promise<Page> {
  await import(/* @vite-ignore */ url);
  if (!shared.startMarks) throw new Error(`There are no marks in ${url}.`);
  return shared.startMarks(...context);
}
