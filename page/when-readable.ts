/** Smaller frames hold buttons, counters and advertisements. In CSS pixels. */
const LEAST_WIDTH = 200;
const LEAST_HEIGHT = 100;

/**
 * Resolves once there is something to read and somebody to read it: the document is parsed, its tab has
 * been on the screen (a prerendered page has not), and a frame is of a size to hold text.
 */
export async function whenReadable(): Promise<void> {
  await until(document, 'DOMContentLoaded', () => document.readyState !== 'loading');
  await whenVisible();
  if (window === top) return;
  // Comes once the frame is displayed and laid out; asking for its size sooner would have that done at once.
  await new Promise<void>((resolve) => {
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document.documentElement);
  });
  await until(window, 'resize', () => innerWidth >= LEAST_WIDTH && innerHeight >= LEAST_HEIGHT);
}

/** A page script in a hidden tab does nothing at all. */
export function whenVisible(): Promise<void> {
  return until(document, 'visibilitychange', () => !document.hidden);
}

async function until(target: EventTarget, event: string, isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    await new Promise((resolve) => {
      target.addEventListener(event, resolve, { once: true });
    });
  }
}
