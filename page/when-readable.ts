/** Smaller frames hold buttons, counters and advertisements. In CSS pixels. */
const LEAST_WIDTH = 200;
const LEAST_HEIGHT = 100;

/**
 * Resolves once there is something to read and somebody to read it: the document is parsed, and its tab has
 * been on the screen (a prerendered page has not).
 */
export async function whenReadable(): Promise<void> {
  await until(document, 'DOMContentLoaded', () => document.readyState !== 'loading');
  await whenVisible();
}

/** Resolves once a frame is readable: there is something in it, and it is of a size to hold text. */
export async function whenFrameReadable(): Promise<void> {
  await whenReadable();
  await whenFilled();
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

/** Whether there is anything in this document. */
export function isFilled(): boolean {
  return document.body?.hasChildNodes() ?? false;
}

/** Many frames are made, and never filled by the page that made them. */
function whenFilled(): Promise<void> {
  return new Promise((resolve) => {
    if (isFilled()) return resolve();
    const observer = new MutationObserver(() => {
      if (!isFilled()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
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
