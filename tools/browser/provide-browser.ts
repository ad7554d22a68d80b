import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { findBrowser, missingBrowser, type BrowserKind } from './find-browser.ts';

/** An attempt to install, as program and arguments. */
type Attempt = readonly [program: string, args: readonly string[]];

const DEBIAN_PACKAGES: Readonly<Record<BrowserKind, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/**
 * Path of a browser that can be started: an installed one; else Playwright's download; else, where
 * we are root on Debian, its package. Throws one sentence naming what to install.
 */
export function provideBrowser(kind: BrowserKind): string {
  const installed = findBrowser(kind);
  if (installed !== null) return installed;
  for (const [program, args] of attempts(kind)) {
    process.stderr.write(`Installing ${kind}: ${program} ${args.join(' ')}\n`);
    spawnSync(program, args, { stdio: ['ignore', 2, 2] });
    const found = findBrowser(kind);
    if (found !== null) return found;
  }
  throw new Error(missingBrowser(kind));
}

function attempts(kind: BrowserKind): Attempt[] {
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const download: Attempt = [process.execPath, [playwright, 'install', kind]];
  // Its Firefox is of no use to us, so nothing is downloaded for that.
  const downloads = kind === 'chromium' ? [download] : [];
  return process.getuid?.() === 0 ? [...downloads, ...debian(DEBIAN_PACKAGES[kind])] : downloads;
}

function debian(name: string): Attempt[] {
  return [
    ['apt-get', ['update', '--quiet']],
    ['apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', name]],
  ];
}
