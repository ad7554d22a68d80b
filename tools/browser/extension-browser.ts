import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { launch, type Browser, type Page } from 'puppeteer-core';
import type { BrowserKind } from './find-browser.ts';
import { evaluateInFirefox } from './firefox-chrome-scope.ts';
import { waitForBackground } from './wait-for-background.ts';

/** As in `wxt.config.ts`; Firefox knows an extension by it. */
export const FIREFOX_ID = 'backstory@backstory.invalid';

/** What Firefox keeps of it, for a program that runs in Firefox's own window. */
export const FIREFOX_EXTENSION = `WebExtensionPolicy.getByID('${FIREFOX_ID}').extension`;

/** Firefox makes up an origin per profile; a fixed one lets us open the extension's own pages. */
const FIREFOX_UUID = '6f1c1b1e-5d0e-4c3a-9a51-0c6f1b5a2e77';

/** No calls home: a test's request log must hold the page's own requests only. */
const CHROMIUM_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  // The sandbox cannot be set up by root, which is who runs tests in containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** No host but this machine is found, so whatever else a page asks for is refused at once. */
const LOOPBACK_FLAG =
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE *.localhost';

/** The same by a proxy that nobody runs; this machine is reached without it. */
const LOOPBACK_PREFERENCES = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

const FIREFOX_PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
  // Otherwise clicks and movements on a page that is just opening are thrown away.
  'dom.input_events.security.minNumTicks': 0,
  'dom.input_events.security.minTimeElapsedInMS': 0,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** A browser with the built extension in it. */
export interface ExtensionBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** The page that opens on the first day, where it was asked for. */
  readonly welcome: Page | null;
  /** Opens a page of the extension, such as `options.html`, and waits until it is parsed. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly kind: BrowserKind;
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Folders of further extensions; Chromium only. */
  readonly alongside?: readonly string[];
  /** Refuses every request but those to this machine. */
  readonly loopbackOnly?: boolean;
  /** Folder of a profile to keep; a fresh one is made and deleted where there is none. */
  readonly profile?: string;
  /** Keeps the page that opens on the first day, which is closed otherwise. */
  readonly keepsWelcome?: boolean;
  /** Language of Firefox's own interface, such as `fa`; Chromium takes the machine's. */
  readonly language?: string;
  /** Firefox's `about:config` values. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

/**
 * Starts a browser with the extension installed. One driver for both browsers: Playwright cannot
 * install an extension into Firefox (docs/decisions).
 */
export async function launchExtensionBrowser(options: LaunchOptions): Promise<ExtensionBrowser> {
  const isFirstDay = !hasBeenUsed(options.profile);
  const { browser, origin } =
    options.kind === 'chromium' ? await launchChromium(options) : await launchFirefox(options);
  const welcome = isFirstDay ? await waitForPage(browser, `${origin}/welcome.html`) : null;
  if (!options.keepsWelcome) await welcome?.close();
  return extensionBrowser({ kind: options.kind, browser, origin, welcome });
}

interface Launched {
  readonly browser: Browser;
  /** Of the extension's pages. */
  readonly origin: string;
}

function hasBeenUsed(profile: string | undefined): boolean {
  return profile !== undefined && existsSync(profile) && readdirSync(profile).length > 0;
}

/** Between two looks at the open tabs, in milliseconds: Firefox's driver hears of no page of ours. */
const LOOK_AGAIN = 50;
const NO_ANSWER = 2_000;

/** The tab that shows `url`, once there is one. */
async function waitForPage(browser: Browser, url: string): Promise<Page> {
  for (;;) {
    for (const page of await browser.pages()) {
      // A tab that is on its way to another process may never answer.
      const address = await Promise.race([
        page.evaluate(() => location.href).catch(() => null),
        pause(NO_ANSWER),
      ]);
      if (address === url) return page;
    }
    await pause(LOOK_AGAIN);
  }
}

async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const { executable, extension, headless, alongside = [], loopbackOnly, profile } = options;
  const browser = await launch({
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: [extension, ...alongside],
    defaultViewport: null,
    args: [
      ...CHROMIUM_FLAGS,
      '--window-size=1200,900',
      ...(loopbackOnly === true ? [LOOPBACK_FLAG] : []),
    ],
    ...(profile !== undefined && { userDataDir: profile }),
  });
  const worker = await waitForBackground(browser);
  // `URL.origin` is "null" for a scheme that Node does not know.
  return { browser, origin: `chrome-extension://${new URL(worker.url()).host}` };
}

async function launchFirefox(options: LaunchOptions): Promise<Launched> {
  const { executable, extension, headless, loopbackOnly, profile, language, preferences } = options;
  const browser = await launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    defaultViewport: null,
    extraPrefsFirefox: {
      ...FIREFOX_PREFERENCES,
      ...(loopbackOnly === true && LOOPBACK_PREFERENCES),
      ...preferences,
    },
    // Since 153 the driver may open an extension's own pages only with this.
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    ...(profile !== undefined && { userDataDir: profile }),
  });
  // Otherwise only a language pack would bring another language.
  if (language !== undefined) {
    const locales = JSON.stringify([language]);
    await evaluateInFirefox(
      browser,
      `Services.locale.availableLocales = Services.locale.requestedLocales = ${locales}`,
    );
  }
  await browser.installExtension(extension);
  return { browser, origin: `moz-extension://${FIREFOX_UUID}` };
}

function extensionBrowser({
  kind,
  browser,
  origin,
  welcome,
}: Launched & Pick<ExtensionBrowser, 'kind' | 'welcome'>): ExtensionBrowser {
  return {
    kind,
    browser,
    welcome,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      const url = `${origin}/${path}`;
      // Firefox's driver never hears that an extension page has loaded: ask the page itself.
      await page.goto(url, { waitUntil: [] });
      await page.waitForFunction(
        (expected) => location.href === expected && document.readyState === 'complete',
        {},
        url,
      );
      return page;
    },
    close: () => browser.close(),
  };
}
