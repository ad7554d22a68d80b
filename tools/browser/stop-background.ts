import type { ExtensionBrowser } from './extension-browser.ts';
import { FIREFOX_EXTENSION } from './extension-browser.ts';
import { evaluateInFirefox } from './firefox-chrome-scope.ts';

/** Kills the background as the browser does when it is idle; resolves when it is dead. */
export async function stopBackground({ kind, browser }: ExtensionBrowser): Promise<void> {
  if (kind === 'firefox') {
    await evaluateInFirefox(
      browser,
      `${FIREFOX_EXTENSION}.terminateBackground({ disableResetIdleForTest: true })`,
    );
    return;
  }
  const target = browser.targets().find((each) => each.type() === 'service_worker');
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (destroyed) => {
      if (destroyed === target) resolve();
    });
  });
  const worker = await target?.worker();
  await worker?.close();
  await gone;
}
