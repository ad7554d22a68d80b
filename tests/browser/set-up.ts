import { provideBrowser } from '../../tools/browser/provide-browser.ts';
import { buildGallery } from '../../tools/build-gallery.ts';
import { buildExtension } from '../../tools/build-extension.ts';

/** Before all browser tests: the browsers are there, the extension is built for each, and the gallery. */
export default async function setUp(): Promise<void> {
  for (const kind of ['chromium', 'firefox'] as const) {
    provideBrowser(kind);
    buildExtension(kind);
  }
  await buildGallery();
}
