import { FIREFOX_EXTENSION, FIREFOX_ID, type ExtensionBrowser } from './extension-browser.ts';
import { evaluateInFirefox } from './firefox-chrome-scope.ts';
import { waitForBackground } from './wait-for-background.ts';

/** Takes the leave to read pages back, or gives it, as a reader does in the browser's own settings. */
export async function withholdPages(
  extension: ExtensionBrowser,
  isWithheld: boolean,
): Promise<void> {
  if (extension.kind === 'firefox') {
    await evaluateInFirefox(extension.browser, changeInFirefox(isWithheld ? 'remove' : 'add'));
    return;
  }
  const settings = await extension.browser.newPage();
  await settings.goto('chrome://extensions');
  const worker = await waitForBackground(extension.browser);
  await settings.evaluate(
    async (extensionId, hostAccess) => {
      const { chrome } = globalThis as unknown as { chrome: ChromiumInside };
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
    },
    new URL(worker.url()).host,
    isWithheld ? 'ON_CLICK' : 'ON_ALL_SITES',
  );
  await settings.close();
}

function changeInFirefox(change: 'add' | 'remove'): string {
  return `(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    const pages = { permissions: [], origins: ['<all_urls>'] };
    await ExtensionPermissions.${change}('${FIREFOX_ID}', pages, ${FIREFOX_EXTENSION});
  })()`;
}

interface ChromiumInside {
  readonly developerPrivate: {
    updateExtensionConfiguration(change: {
      extensionId: string;
      hostAccess: string;
    }): Promise<void>;
  };
}
