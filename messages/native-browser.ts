/**
 * The browser's own promise API, for scripts in pages: the polyfill's bytes are not paid there. `Api` is
 * the part that the script uses. `undefined` where a page is given none.
 */
export function nativeBrowser<Api>(): Api | undefined {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  return browser ?? chrome;
}
