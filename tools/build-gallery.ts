import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { bundlePack } from './bundle-pack.ts';

const ROOT = join(import.meta.dirname, '..');
export const GALLERY_FOLDER = join(ROOT, 'gallery', 'built');
const INDEX = join(GALLERY_FOLDER, 'index.html');
/** The address of the built gallery. */
export const GALLERY_INDEX = pathToFileURL(INDEX).href;

/** A classic script: browsers refuse modules from files. */
const HTML = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Gallery</title>
    <script defer src="gallery.js"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;

/** Builds the gallery (gallery/README.md), without its pictures. */
export async function buildGallery(): Promise<void> {
  rmSync(GALLERY_FOLDER, { recursive: true, force: true });
  mkdirSync(join(GALLERY_FOLDER, 'pictures'), { recursive: true });
  cpSync(join(ROOT, 'public', 'icon'), join(GALLERY_FOLDER, 'icon'), { recursive: true });
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [bundlePack(join(ROOT, 'data'))],
    build: {
      outDir: GALLERY_FOLDER,
      emptyOutDir: false,
      minify: false,
      lib: {
        entry: join(ROOT, 'gallery', 'main.tsx'),
        formats: ['iife'],
        name: 'gallery',
        fileName: () => 'gallery.js',
      },
    },
  });
  writeFileSync(INDEX, HTML);
}
