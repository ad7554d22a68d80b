import type { Browser } from 'puppeteer-core';

/** The driver's line to the browser, which puppeteer keeps but does not type for Firefox. */
interface BidiBrowser {
  readonly connection: {
    send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
  };
}

interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}

interface Evaluated {
  readonly type: string;
  readonly result?: { readonly value?: unknown };
}

/**
 * Runs a program text in Firefox's own window, where its menus and shortcuts are: the one place
 * where a real key of an extension can be pressed and its background be stopped. Needs a browser
 * started with `--remote-allow-system-access`. Resolves to the program's value, if that is a plain one.
 */
export async function evaluateInFirefox(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as BidiBrowser;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (result as Tree).contexts;
  if (!window) throw new Error('Firefox has no window.');
  const evaluated = await connection.send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  const { type, result: value } = evaluated.result as Evaluated;
  if (type !== 'success') throw new Error(`Firefox refused: ${JSON.stringify(evaluated.result)}`);
  return value?.value;
}
