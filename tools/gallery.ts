/**
 * `npm run gallery [-- PART]`: draws every component in every state and variant, or those whose name
 * has PART in it, and takes a picture of each (gallery/README.md).
 */
import { launch, type Browser } from 'puppeteer-core';
import { provideBrowser } from './browser/provide-browser.ts';
import { buildGallery, GALLERY_FOLDER, GALLERY_INDEX } from './build-gallery.ts';
import { viewGallery } from './view-gallery.ts';

const part = process.argv[2] ?? '';
await buildGallery();
const browser: Browser = await launch({
  executablePath: provideBrowser('chromium'),
  pipe: true,
  // The sandbox cannot be set up by root, which is who runs tests in containers.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  const viewer = await viewGallery(page);
  const wanted = (await viewer.list()).filter(({ name }) => name.includes(part));
  for (const shown of wanted) {
    await viewer.open(shown);
    const path = `${GALLERY_FOLDER}/pictures/${shown.name}.png` as const;
    // Beyond the viewport Chromium 156 shifts a page that runs from right to left and is no higher than it.
    await page.screenshot({ path, fullPage: true, captureBeyondViewport: false });
  }
  console.log(`${wanted.length} pictures; see ${GALLERY_INDEX}`);
} finally {
  await browser.close();
}
