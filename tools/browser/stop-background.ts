import type { ExtensionBrowser } from './extension-browser.ts';
import { FIREFOX_EXTENSION } from './extension-browser.ts';
import { evaluateInFirefox } from './firefox-chrome-scope.ts';

/**
 * Kills the background as the browser does when it is idle, and in Chromium those of all extensions; resolves when
 * they are dead.
 */
export async function stopBackground({ kind, browser }: ExtensionBrowser): Promise<void> {
  if (kind === 'firefox') {
    await evaluateInFirefox(
      browser,
      `${FIREFOX_EXTENSION}.terminateBackground({ disableResetIdleForTest: true })`,
    );
    return;
  }
  const alive = new Set(browser.targets().filter((each) => each.type() === 'service_worker'));
  if (alive.size === 0) return;
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (destroyed) => {
      if (alive.delete(destroyed) && alive.size === 0) resolve();
    });
  });
  for (const target of alive) await (await target.worker())?.close();
  await gone;
}
