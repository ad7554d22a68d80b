import type { Browser, Target } from 'puppeteer-core';

/** Our background in Chromium, once it runs; an extension that is loaded alongside may have one of another name. */
export function waitForBackground(browser: Browser): Promise<Target> {
  return browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().endsWith('/background.js'),
  );
}
