import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface ContentScript {
  readonly js: readonly string[];
  readonly css: readonly string[];
  matches: readonly string[];
  exclude_matches?: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly content_scripts: readonly ContentScript[];
}

/**
 * Copies a built extension as it is, but for the pages it runs in: so one browser shows the same page
 * with it and without it. Returns its name and the bytes it puts into a page.
 */
export function copyExtension({
  from,
  to,
  pages,
}: {
  from: string;
  to: string;
  pages: { readonly matches: string } | { readonly excludes: string };
}): { name: string; injected: number } {
  cpSync(from, to, { recursive: true });
  const file = join(to, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  for (const script of manifest.content_scripts) {
    if ('matches' in pages) script.matches = [pages.matches];
    else script.exclude_matches = [pages.excludes];
  }
  writeFileSync(file, JSON.stringify(manifest));
  const files = manifest.content_scripts.flatMap(({ js, css }) => [...js, ...css]);
  const sizes = files.map((each) => statSync(join(to, each)).size);
  return { name: manifest.name, injected: sizes.reduce((sum, size) => sum + size, 0) };
}
