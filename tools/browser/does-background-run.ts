import type { ExtensionBrowser } from './extension-browser.ts';
import { FIREFOX_EXTENSION } from './extension-browser.ts';
import { evaluateInFirefox } from './firefox-chrome-scope.ts';

/** Whether the background is awake, however it was woken. */
export async function doesBackgroundRun({ kind, browser }: ExtensionBrowser): Promise<boolean> {
  if (kind === 'chromium') {
    return browser.targets().some((target) => target.type() === 'service_worker');
  }
  return (await evaluateInFirefox(browser, `${FIREFOX_EXTENSION}.backgroundState`)) === 'running';
}
