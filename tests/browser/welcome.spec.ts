import { openPageSession } from '../../tools/browser/page-session.ts';
import { expect, test } from './fixtures.ts';

test('on the first day a page opens on which the real thing can be tried; later none does', async ({
  start,
}) => {
  const { extension: first } = await start({ keepsWelcome: true });
  const { welcome } = first;
  expect(welcome).not.toBeNull();
  await welcome?.bringToFront();
  await expect
    .poll(() => welcome?.evaluate(() => CSS.highlights.get('backstory')?.size ?? 0))
    .toBeGreaterThan(2);
  expect(await welcome?.$eval('main', (main) => main.innerText)).toContain(
    'makes no network request',
  );
  const control = await first.openExtensionPage('options.html');
  // The page script that runs in the welcome page leaves to the background what is asked of it.
  await control.waitForSelector('.entity-row');
  const session = await openPageSession(first, control, welcome ?? undefined);
  await session.listMentions();
  await session.hoverMention(0);
  await expect.poll(session.readCard).toContain('As reported');
  await first.close();

  const { extension: second, reader } = await start();
  await reader.control.waitForSelector('.entity-row');
  const addresses = (await second.browser.pages()).map((each) => each.url());
  expect(addresses.filter((address) => address.endsWith('/welcome.html'))).toEqual([]);
});
