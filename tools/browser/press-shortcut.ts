import type { ExtensionBrowser } from './extension-browser.ts';
import { evaluateInFirefox } from './firefox-chrome-scope.ts';

/** A real key press in Firefox's window: Alt+Shift+Y, as the manifest suggests for `open-card`. */
const PRESS_IN_FIREFOX = `{
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  keyboard.beginInputTransactionForTests(window);
  const keys = [
    new KeyboardEvent('', { key: 'Alt', code: 'AltLeft' }),
    new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft' }),
    new KeyboardEvent('', { key: 'Y', code: 'KeyY', keyCode: 89 }),
  ];
  for (const key of keys) keyboard.keydown(key);
  for (const key of keys.toReversed()) keyboard.keyup(key);
}`;

/**
 * The keyboard shortcut that opens a card. Chromium's driver types into pages only, below the
 * browser's shortcuts: there the command is raised where the browser would raise it.
 */
export async function pressOpenCard({ kind, browser }: ExtensionBrowser): Promise<void> {
  if (kind === 'firefox') return evaluateInFirefox(browser, PRESS_IN_FIREFOX);
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ChromiumInside };
    const [tab] = await chrome.tabs.query({ active: true });
    chrome.commands.onCommand.dispatch('open-card', tab);
  });
}

interface ChromiumInside {
  readonly tabs: { query(filter: { active: boolean }): Promise<readonly unknown[]> };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: unknown): void } };
}
