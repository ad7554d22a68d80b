import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserKind } from './browser/find-browser.ts';

const ROOT = join(import.meta.dirname, '..');

/** WXT's names for our browsers. */
const TARGETS: Readonly<Record<BrowserKind, string>> = { chromium: 'chrome', firefox: 'firefox' };

/** Where the built extension lies. */
export function buildFolder(kind: BrowserKind): string {
  return join(ROOT, '.output', `${TARGETS[kind]}-mv3`);
}

/**
 * Builds the extension and returns its folder. What the build says goes to standard error, so that a
 * tool's own output stays clean. Throws when the build fails; it has said why by then.
 */
export function buildExtension(kind: BrowserKind): string {
  const target = TARGETS[kind];
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build', '-b', target, '--mv3'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error(`The extension could not be built for ${kind}: see above.`);
  return buildFolder(kind);
}
