import type { Page } from 'puppeteer-core';
import { FIREFOX_ID, type ExtensionBrowser } from './extension-browser.ts';
import { evaluateInFirefox } from './firefox-chrome-scope.ts';
import { waitForBackground } from './wait-for-background.ts';

/** Our entries in a page's menu, by their ids in the background. */
export type MenuEntry = 'look-up' | 'never-mark' | 'not-here';

/** What Firefox calls our entries: the add-on's id with no signs, and theirs. */
const PREFIX = `${FIREFOX_ID.replaceAll(/[^a-z0-9_-]/g, '_')}-menuitem-`;

/** Waits for the open menu of the page, presses our entry in it, wherever Firefox put it, and closes it. */
function chooseInFirefox(entry: MenuEntry): string {
  return `(async () => {
    const menu = document.getElementById('contentAreaContextMenu');
    const until = async (state) => {
      while (menu.state !== state) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await until('open');
    const item = document.getElementById('${PREFIX}_${entry}');
    if (!item) throw new Error('The menu has no ${entry}.');
    item.doCommand();
    menu.hidePopup();
    await until('closed');
  })()`;
}

/**
 * Opens the menu of a page at a point of its viewport and chooses one of our entries. Chromium's menu
 * is out of the driver's reach: there the choice is raised where the browser would raise it.
 */
export async function chooseMenuEntry(
  { kind, browser }: ExtensionBrowser,
  page: Page,
  { at, entry }: { at: { x: number; y: number }; entry: MenuEntry },
): Promise<void> {
  await page.mouse.click(at.x, at.y, { button: 'right' });
  if (kind === 'firefox') {
    await evaluateInFirefox(browser, chooseInFirefox(entry));
    return;
  }
  const selectionText = await page.evaluate(() => String(getSelection()));
  const target = await waitForBackground(browser);
  const worker = await target.worker();
  await worker?.evaluate(
    async (info) => {
      const { chrome } = globalThis as unknown as { chrome: ChromiumInside };
      const [tab] = await chrome.tabs.query({ active: true });
      chrome.contextMenus.onClicked.dispatch(info, tab);
    },
    { menuItemId: entry, selectionText, frameId: 0 },
  );
}

interface ChromiumInside {
  readonly tabs: { query(filter: { active: boolean }): Promise<readonly unknown[]> };
  readonly contextMenus: { readonly onClicked: { dispatch(info: unknown, tab: unknown): void } };
}
