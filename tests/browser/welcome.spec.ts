import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { openPageSession } from '../../tools/browser/page-session.ts';
import { expect, launchOptions, test } from './fixtures.ts';

test('on the first day a page opens on which the real thing can be tried; later none does', async ({
  kind,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'backstory-'));
  const options = {
    ...launchOptions(kind),
    profile,
    preferences: { 'extensions.webextensions.keepStorageOnUninstall': true },
  };
  try {
    const first = await launchExtensionBrowser({ ...options, keepsWelcome: true });
    const { welcome } = first;
    expect(welcome).not.toBeNull();
    await expect
      .poll(() => welcome?.evaluate(() => CSS.highlights.get('backstory')?.size ?? 0))
      .toBeGreaterThan(2);
    expect(await welcome?.$eval('main', (main) => main.innerText)).toContain(
      'makes no network request',
    );
    const control = await first.openExtensionPage('options.html');
    const session = await openPageSession(first, control, welcome ?? undefined);
    await session.listMentions();
    await session.hoverMention(0);
    await expect.poll(session.readCard).toContain('As reported');
    await first.close();

    const second = await launchExtensionBrowser(options);
    const page = await second.openExtensionPage('options.html');
    await page.waitForSelector('.entity-row');
    const addresses = (await second.browser.pages()).map((each) => each.url());
    expect(addresses.filter((address) => address.endsWith('/welcome.html'))).toEqual([]);
    await second.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});
