import { provideBrowser } from '../../tools/browser/provide-browser.ts';
import { buildExtension } from '../../tools/build-extension.ts';

/** Before all browser tests: the browsers are there, and the extension is built for each. */
export default function setUp(): void {
  for (const kind of ['chromium', 'firefox'] as const) {
    provideBrowser(kind);
    buildExtension(kind);
  }
}
