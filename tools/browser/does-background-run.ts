import type { ExtensionBrowser } from './extension-browser.ts';
import { FIREFOX_ID } from './extension-browser.ts';
import { evaluateInFirefox } from './firefox-chrome-scope.ts';

/** Whether the background is awake, however it was woken. */
export async function doesBackgroundRun({ kind, browser }: ExtensionBrowser): Promise<boolean> {
  if (kind === 'chromium') {
    return browser.targets().some((target) => target.type() === 'service_worker');
  }
  const extension = `WebExtensionPolicy.getByID('${FIREFOX_ID}').extension`;
  return (await evaluateInFirefox(browser, `${extension}.backgroundState`)) === 'running';
}
