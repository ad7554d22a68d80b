import type { ExtensionBrowser } from './extension-browser.ts';
import { evaluateInFirefox } from './firefox-chrome-scope.ts';
import { waitForBackground } from './wait-for-background.ts';

/** The commands of the manifest with the letter that is pressed with Alt and Shift. */
const KEYS = {
  'open-card': 'Y',
  'next-mention': 'J',
  'previous-mention': 'K',
  'pause-here': 'U',
} as const;

export type Command = keyof typeof KEYS;

/** A real key press in Firefox's window. */
function pressInFirefox(letter: string): string {
  return `{
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    keyboard.beginInputTransactionForTests(window);
    const keys = [
      new KeyboardEvent('', { key: 'Alt', code: 'AltLeft' }),
      new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft' }),
      new KeyboardEvent('', { key: '${letter}', code: 'Key${letter}', keyCode: ${letter.charCodeAt(0)} }),
    ];
    for (const key of keys) keyboard.keydown(key);
    for (const key of keys.toReversed()) keyboard.keyup(key);
  }`;
}

/**
 * The keyboard shortcut of a command. Chromium's driver types into pages only, below the browser's
 * shortcuts: there the command is raised where the browser would raise it.
 */
export async function pressShortcut(
  { kind, browser }: ExtensionBrowser,
  command: Command,
): Promise<void> {
  if (kind === 'firefox') {
    await evaluateInFirefox(browser, pressInFirefox(KEYS[command]));
    return;
  }
  const target = await waitForBackground(browser);
  const worker = await target.worker();
  await worker?.evaluate(async (raised) => {
    const { chrome } = globalThis as unknown as { chrome: ChromiumInside };
    const [tab] = await chrome.tabs.query({ active: true });
    chrome.commands.onCommand.dispatch(raised, tab);
  }, command);
}

interface ChromiumInside {
  readonly tabs: { query(filter: { active: boolean }): Promise<readonly unknown[]> };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: unknown): void } };
}
