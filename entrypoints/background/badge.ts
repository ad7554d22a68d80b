import { browser } from 'wxt/browser';
import { loadSettings } from '../../settings/settings-store.ts';

/** Of the sign's own ground: quiet on light and on dark toolbars. */
const GROUND = '#5a6472';

/** Shows on the toolbar button how many entities are marked in a tab, unless the reader wants no number. */
export async function showBadge(tabId: number, entities: number): Promise<void> {
  const { badge } = await loadSettings(browser.storage);
  const text = badge && entities > 0 ? String(entities) : '';
  // The tab may have been closed meanwhile.
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: GROUND }),
    browser.action.setBadgeText({ tabId, text }),
  ]).catch(() => undefined);
}
