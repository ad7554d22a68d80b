import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export type BrowserKind = 'chromium' | 'firefox';

interface Whereabouts {
  /** Environment variable in which a person can give the path. */
  readonly variable: string;
  /** Programs on the path, the one we test with first. */
  readonly programs: readonly string[];
  /** Where the installers of macOS and Windows put it. */
  readonly places: readonly string[];
}

/** Branded Chrome is in the list: loaded over the debugging pipe, it takes an unpacked extension. */
const WHEREABOUTS: Readonly<Record<BrowserKind, Whereabouts>> = {
  chromium: {
    variable: 'BACKSTORY_CHROMIUM',
    programs: ['chromium', 'chromium-browser', 'chrome', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'BACKSTORY_FIREFOX',
    programs: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/**
 * Path of an installed browser, or `null`. A path given in the environment counts alone: when it
 * leads nowhere that is an error, not a reason to take another browser.
 */
export function findBrowser(kind: BrowserKind): string | null {
  const { variable, programs, places } = WHEREABOUTS[kind];
  const given = process.env[variable];
  if (given !== undefined && given !== '') {
    if (isProgram(given)) return given;
    throw new Error(`${variable} is set to ${given}, which is not a program that can be started.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const installed = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...installed, ...places, ...downloaded(kind)].find(isProgram) ?? null;
}

/** What to tell a person who has none. */
export function missingBrowser(kind: BrowserKind): string {
  const { variable } = WHEREABOUTS[kind];
  const name = kind === 'chromium' ? 'Chromium 128 or newer' : 'Firefox 140 or newer';
  return `No ${kind} was found and none could be installed: install ${name}, or set ${variable} to its path.`;
}

/** Playwright's own Firefox takes no extensions; its Chromium does. */
function downloaded(kind: BrowserKind): string[] {
  return kind === 'chromium' ? [chromium.executablePath()] : [];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
