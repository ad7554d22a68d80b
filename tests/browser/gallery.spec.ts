import { GALLERY_INDEX } from '../../tools/build-gallery.ts';
import { viewGallery } from '../../tools/view-gallery.ts';
import { violationsIn } from './axe.ts';
import { expect, test } from './fixtures.ts';

test('axe finds nothing wrong in any state and variant', async ({ extension, kind }) => {
  test.skip(kind === 'firefox', 'forced colours can be asked for in Chromium only');
  // A hundred and ten pages, some of them of thousands of elements, on two busy cores.
  test.setTimeout(600_000);
  const page = await extension.browser.newPage();
  const viewer = await viewGallery(page);
  const states = await viewer.list();
  expect(states.length).toBeGreaterThan(100);
  const found: Record<string, string[]> = {};
  for (const shown of states) {
    await viewer.open(shown);
    const violations = await violationsIn(page);
    if (violations.length > 0) found[shown.name] = violations;
  }
  expect(found).toEqual({});
  await page.close();
});

test('a hostile pack is shown as plain text, and nothing of it sticks out', async ({
  extension,
}) => {
  const page = await extension.browser.newPage();
  await page.setViewport({ width: 360, height: 420 });
  await page.goto(`${GALLERY_INDEX}?state=card/hostile`);
  await page.waitForSelector('[data-drawn]');
  const seen = await page.evaluate(readHostileCard);
  expect(seen.text).toContain(
    '<img src=x onerror="document.title=\'broken\'"><script>alert(1)</script>',
  );
  expect(seen.text).toContain('{"type":"img","props":{"src":"x","onerror":"alert(1)"},"key":null}');
  expect(seen.text).toContain('x'.repeat(10_000));
  expect(seen.text).toContain('W'.repeat(10_000));
  expect(seen.text).toContain('turned round and not ended');
  expect(seen.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  expect(seen.title).toBe('card/hostile');
  expect(seen.elements, 'elements that only a pack could have made').toEqual([]);
  expect(
    seen.links.filter((link) => !link.startsWith('file:')),
    'links',
  ).toEqual([]);
  expect(seen.tooWide, 'elements wider than the card').toEqual([]);
  await page.close();
});

test('a damaged record costs its own card only, and says so', async ({ extension }) => {
  const page = await extension.browser.newPage();
  await page.goto(`${GALLERY_INDEX}?state=card/damaged`);
  await page.waitForSelector('[data-drawn]');
  expect(await page.evaluate(() => document.body.innerText)).toContain('record is damaged');
  await page.close();
});

/** Runs in the gallery. */
function readHostileCard() {
  const root = document.querySelector('#root');
  const all = [...(root?.querySelectorAll('*') ?? [])];
  return {
    title: document.title,
    text: root?.textContent ?? '',
    elements: all.filter((element) => element.matches('img, script, b')).map(String),
    links: [...document.links].map(({ href }) => href),
    tooWide: all
      // The timeline's list is for screen readers: one pixel of it is drawn.
      .filter((element) => !element.closest('.unseen'))
      .filter((element) => element.getBoundingClientRect().right > innerWidth)
      .map(({ className, outerHTML }) => `${String(className)} ${outerHTML.slice(0, 80)}`),
  };
}
