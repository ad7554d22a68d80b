import { browser } from 'wxt/browser';

/** What opens the brief beside the pages: Chrome's side panel or Firefox's sidebar. */
interface Panels {
  readonly sidePanel?: { open(place: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the brief beside the pages, or in a tab of its own where there is no room beside them (on
 * phones). To be called at once on the reader's click: browsers open panels for nobody else.
 */
export async function openBrief(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel) await sidePanel.open({ windowId });
  else if (sidebarAction) await sidebarAction.open();
  else await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}
