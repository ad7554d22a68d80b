import { HIGHLIGHTS } from './highlights.ts';

/**
 * Removes what an earlier installation left in this page. Firefox stops the scripts of an extension that
 * is removed without a word to them, and starts those of a new one in pages that are open already.
 */
export function removeLeftovers(): void {
  for (const name of HIGHLIGHTS) CSS.highlights.delete(name);
  for (const host of document.querySelectorAll('[popover=manual]:empty:popover-open')) {
    // Ours has no attribute but that one.
    if (host.getAttributeNames().length === 1) host.remove();
  }
}
