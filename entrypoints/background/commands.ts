import { browser } from 'wxt/browser';
import { askTab } from '../../messages/ask-tab.ts';
import type { EntityOverview } from '../../packs/pack-overview.ts';
import { changeSettings } from '../../settings/settings-store.ts';
import { isSiteOn, siteOf, withSite } from '../../settings/sites.ts';
import { lookUpSelection } from './look-up-selection.ts';

/**
 * What the keys do, by the names in the manifest. A page without our script (a store page, a PDF) has
 * nobody to answer: nothing happens there.
 */
export function listenToCommands(askEntities: () => Promise<readonly EntityOverview[]>): void {
  const commands: Readonly<Record<string, (tab: number) => Promise<unknown>>> = {
    'next-mention': (tab) => askTab(browser.tabs, { tab }, { type: 'stepMention', by: 1 }),
    'previous-mention': (tab) => askTab(browser.tabs, { tab }, { type: 'stepMention', by: -1 }),
    async 'open-card'(tab) {
      const text = await askTab(browser.tabs, { tab }, { type: 'openCard' });
      if (text === null) return;
      await lookUpSelection({ text, place: { tab }, entities: await askEntities() });
    },
    async 'pause-here'(tab) {
      const page = await askTab(browser.tabs, { tab }, { type: 'describePage' });
      if (!page) return;
      const site = siteOf(page.address);
      await changeSettings(browser.storage, (now) =>
        withSite(now, { site, on: !isSiteOn(now, site) }),
      );
    },
  };
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void commands[command]?.(tab.id);
  });
}
