import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from '../../tools/build-extension.ts';
import type { BrowserKind } from '../../tools/browser/find-browser.ts';
import { HINT } from '../../tools/compile-eagerly.ts';
import { expect, test } from './fixtures.ts';

/** Minified, in bytes: paid on every page a reader opens. */
const MAX_PAGE_SCRIPT = 17_400;
/** And on every page about the subject. */
const MAX_MARKS_SCRIPT = 30_000;

/** All scripts of the card together, minified, in bytes: loaded when the first card opens. */
const MAX_CARD_SCRIPTS = 60_000;

/** Strings that survive minifying. */
const PREACT = '__k';
const POLYFILL = 'This script should only be loaded in a browser extension';

/** Whatever could send or fetch something. */
const NETWORK =
  /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts|url\(["']?http/;

function read(kind: BrowserKind, file: string): string {
  return readFileSync(join(buildFolder(kind), file), 'utf8');
}

function scripts(kind: BrowserKind): string[] {
  return globSync('**/*.{js,css,html}', { cwd: buildFolder(kind) });
}

test('the scripts in pages are small, and have neither Preact nor the polyfill in them', ({
  kind,
}) => {
  const most = { 'page.js': MAX_PAGE_SCRIPT, 'marks.js': MAX_MARKS_SCRIPT };
  for (const [file, bytes] of Object.entries(most)) {
    expect(statSync(join(buildFolder(kind), file)).size).toBeLessThanOrEqual(bytes);
    const script = read(kind, file);
    expect(script).not.toContain(PREACT);
    expect(script).not.toContain(POLYFILL);
    // Anywhere else it is a comment like any other.
    expect(script.startsWith(`${HINT}\n`)).toBe(true);
  }
  // The strings are what they are taken for: other scripts do have them.
  const others = scripts(kind)
    .filter((file) => !(file in most))
    .map((file) => read(kind, file));
  expect(others.some((text) => text.includes(PREACT))).toBe(true);
  expect(others.some((text) => text.includes(POLYFILL))).toBe(true);
});

test('the background starts without the polyfill', ({ kind }) => {
  expect(read(kind, 'background.js')).not.toContain(POLYFILL);
});

test('the card’s code is small', ({ kind }) => {
  const loaded = [...read(kind, 'card.html').matchAll(/(?:src|href)="\/([^"]+\.js)"/g)];
  const sizes = loaded.map(([, file]) => statSync(join(buildFolder(kind), file ?? '')).size);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MAX_CARD_SCRIPTS);
});

test('no script can reach the network', ({ kind }) => {
  const reaching = scripts(kind).filter((file) => NETWORK.test(read(kind, file)));
  expect(reaching).toEqual([]);
  const manifest = JSON.parse(read(kind, 'manifest.json')) as Record<string, unknown>;
  expect(manifest['content_security_policy']).toEqual({
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'; connect-src 'none'",
  });
});

test('the extension asks for what docs/privacy.md explains and nothing else', ({ kind }) => {
  const manifest = JSON.parse(read(kind, 'manifest.json')) as Record<string, unknown>;
  const panel = kind === 'chromium' ? ['sidePanel'] : [];
  expect(manifest['permissions']).toEqual(['storage', 'contextMenus', ...panel]);
  expect(manifest['host_permissions']).toBeUndefined();
  expect(manifest['externally_connectable']).toBeUndefined();
});
