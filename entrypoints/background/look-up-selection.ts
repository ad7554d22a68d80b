import { browser } from 'wxt/browser';
import { createLookUp } from '../../components/look-up.ts';
import { askTab } from '../../messages/ask-tab.ts';
import { leaveLookUp } from '../../messages/pending-look-up.ts';
import type { EntityOverview } from '../../packs/pack-overview.ts';

/**
 * Looks up what the reader selected: the card beside it where the pack knows just one entity of that
 * name, else, or where the page can show no card, the popup with what comes near.
 */
export async function lookUpSelection({
  text,
  place,
  entities,
}: {
  text: string;
  place: { readonly tab: number; readonly frame?: number | undefined };
  entities: readonly EntityOverview[];
}): Promise<void> {
  const { found, entities: meant } = createLookUp(entities)(text);
  const [entity] = meant;
  if (entity && meant.length === 1 && found === 'exact') {
    if (await askTab(browser.tabs, place, { type: 'openLookedUp', entity: entity.id })) return;
  }
  await leaveLookUp(browser.storage.session, text);
  await browser.action
    .openPopup()
    // A window without a toolbar, or a browser that lets only clicks open a popup.
    .catch(() => browser.tabs.create({ url: browser.runtime.getURL('/popup.html') }));
}
