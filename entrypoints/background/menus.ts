import { browser, type Browser } from 'wxt/browser';
import { askTab } from '../../messages/ask-tab.ts';
import type { EntityOverview } from '../../packs/pack-overview.ts';
import { changeSettings } from '../../settings/settings-store.ts';
import { withListed } from '../../settings/settings.ts';
import { siteOf, withSite } from '../../settings/sites.ts';
import { lookUpSelection } from './look-up-selection.ts';

/** Pages that a reader reads, not the browser's own. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** Our entries in the menu of a page; the browser gathers them under our name. */
export function listenToMenus(askEntities: () => Promise<readonly EntityOverview[]>): void {
  // Browsers keep them; made anew, they follow an update.
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    if (tab?.id === undefined) return;
    const place = { tab: tab.id, frame: frameId };
    if (menuItemId === 'look-up') void lookUpHere(selectionText ?? '', place);
    else if (menuItemId === 'never-mark') void neverMark(place);
    else void switchOffHere(tab.id);
  });

  const lookUpHere = async (text: string, place: { tab: number; frame: number | undefined }) =>
    lookUpSelection({ text, place, entities: await askEntities() });
}

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const text = browser.i18n.getMessage;
  const inPage: Browser.contextMenus.CreateProperties['contexts'] = ['page', 'link', 'selection'];
  const entries: Browser.contextMenus.CreateProperties[] = [
    { id: 'look-up', title: text('menu_look_up'), contexts: ['selection'] },
    { id: 'never-mark', title: text('menu_never_mark'), contexts: inPage },
    { id: 'not-here', title: text('menu_not_here'), contexts: inPage },
  ];
  for (const entry of entries) {
    browser.contextMenus.create({ ...entry, documentUrlPatterns: PAGES });
  }
}

async function neverMark(place: { tab: number; frame: number | undefined }): Promise<void> {
  const mark = await askTab(browser.tabs, place, { type: 'readMenuMention' });
  if (!mark) return;
  await changeSettings(browser.storage, (now) =>
    withListed(now, 'neverMarked', { members: [mark.text], listed: true }),
  );
}

async function switchOffHere(tab: number): Promise<void> {
  const page = await askTab(browser.tabs, { tab }, { type: 'describePage' });
  if (!page) return;
  await changeSettings(browser.storage, (now) =>
    withSite(now, { site: siteOf(page.address), on: false }),
  );
}
