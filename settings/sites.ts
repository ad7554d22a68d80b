import { withListed, type Settings } from './settings.ts';

/**
 * A site is a host without `www.`, and covers the hosts below it: `example.org` stands for
 * `news.example.org` as well. Pages without a host are a site by their scheme, such as `file:`.
 */
export function siteOf(url: string): string {
  const { hostname, protocol } = new URL(url);
  return hostname.replace(/^www\./, '') || protocol;
}

/** The site in what a reader typed, an address or a host; `null` where there is none. */
export function readSite(typed: string): string | null {
  const text = typed.trim();
  if (text.toLowerCase().startsWith('file:')) return 'file:';
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return null;
  const site = siteOf(address);
  return /\w/.test(site) && !site.endsWith(':') ? site : null;
}

/** Whether names are marked on `site`. */
export function isSiteOn({ siteMode, sitesOff, sitesOn }: Settings, site: string): boolean {
  const isListed = (sites: readonly string[]) => sites.some((listed) => covers(listed, site));
  return siteMode === 'all' ? !isListed(sitesOff) : isListed(sitesOn);
}

/** `settings` with `site` switched on or off in the way sites are chosen now. */
export function withSite(
  settings: Settings,
  { site, on }: { site: string; on: boolean },
): Settings {
  const list = settings.siteMode === 'all' ? 'sitesOff' : 'sitesOn';
  const listed = on === (list === 'sitesOn');
  if (listed) return withListed(settings, list, { members: [site], listed });
  const members = settings[list].filter((each) => covers(each, site));
  return withListed(settings, list, { members, listed });
}

function covers(listed: string, site: string): boolean {
  return `.${site}`.endsWith(`.${listed}`);
}
