import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/options/ShortcutsSection.tsx';

/** Chrome's page for the keys of extensions; it has no API to open it. */
const CHROME_SHORTCUTS = 'chrome://extensions/shortcuts';

/** Firefox since 137. */
interface WithShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** The keys as they are set now. */
export async function listShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    name && description ? [{ name, description, keys: shortcut ?? '' }] : [],
  );
}

/** Opens the browser's own page on which keys are set. */
export function openShortcutSettings(): void {
  const commands = browser.commands as WithShortcutSettings;
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: CHROME_SHORTCUTS });
}
