import type { Page } from 'puppeteer-core';
import { GALLERY_INDEX } from './build-gallery.ts';

/** One state in one variant. */
export interface GalleryPage {
  /** `card--long--dark`. */
  readonly name: string;
  readonly url: string;
  readonly variant: string;
  /** In CSS pixels. */
  readonly width: number;
}

export interface GalleryViewer {
  /** All that the gallery's index lists. */
  list(): Promise<GalleryPage[]>;
  /** Opens it as wide as it is meant to be, with forced colours if that is its variant. */
  open(shown: GalleryPage): Promise<void>;
}

/** As high as a card at first sight. */
const HEIGHT = 420;

/** Looks at the built gallery in `page`, a tab of Chromium. */
export async function viewGallery(page: Page): Promise<GalleryViewer> {
  // What it asks for holds until it ends, with the tab.
  const session = await page.createCDPSession();
  return {
    async list() {
      await page.goto(GALLERY_INDEX);
      const links = await page.$$eval('a.state', (found) =>
        found.map((link) => ({
          url: link instanceof HTMLAnchorElement ? link.href : '',
          width: Number(link.getAttribute('data-width')),
        })),
      );
      return links.map(({ url, width }) => {
        const query = new URL(url).searchParams;
        const [state = '', variant = ''] = [query.get('state'), query.get('variant')].map(String);
        return { name: `${state.replace('/', '--')}--${variant}`, url, variant, width };
      });
    },

    async open({ url, variant, width }) {
      const value = variant === 'forced-colors' ? 'active' : 'none';
      await session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value }],
      });
      await page.setViewport({ width, height: HEIGHT });
      await page.goto(url);
      await page.waitForSelector('[data-drawn]');
    },
  };
}
