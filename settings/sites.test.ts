import { expect, test } from 'vitest';
import { defaultSettings } from './settings.ts';
import { isSiteOn, readSite, siteOf, withSite } from './sites.ts';

test.each([
  ['https://www.example.org/a', 'example.org'],
  ['https://news.example.org:8080/', 'news.example.org'],
  ['http://192.0.2.1/', '192.0.2.1'],
  ['file:///home/reader/page.html', 'file:'],
  ['about:blank', 'about:'],
])('%s is of the site %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test.each([
  ['example.org', 'example.org'],
  [' https://www.Example.org/news?x=1 ', 'example.org'],
  ['localhost:3000', 'localhost'],
  ['file:///home/reader', 'file:'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['', null],
  ['two words', null],
  ['https://', null],
  ['!', null],
  ['about:blank', null],
])('"%s" typed is the site %s', (typed, site) => {
  expect(readSite(typed)).toBe(site);
});

test('a listed site covers the hosts below it, and no other', () => {
  const settings = { ...defaultSettings, sitesOff: ['example.org'] };
  expect(isSiteOn(settings, 'example.org')).toBe(false);
  expect(isSiteOn(settings, 'news.example.org')).toBe(false);
  expect(isSiteOn(settings, 'another-example.org')).toBe(true);
  expect(isSiteOn(settings, 'org')).toBe(true);
});

test('where only listed sites count, the list of exceptions does not', () => {
  const settings = {
    ...defaultSettings,
    siteMode: 'listed' as const,
    sitesOff: ['a.org'],
    sitesOn: ['a.org'],
  };
  expect(isSiteOn(settings, 'a.org')).toBe(true);
  expect(isSiteOn(settings, 'b.org')).toBe(false);
});

test.each(['all', 'listed'] as const)(
  'a site is switched off and on where %s count',
  (siteMode) => {
    const before = { ...defaultSettings, siteMode };
    for (const on of [false, true, false]) {
      const after = withSite(before, { site: 'a.org', on });
      expect(isSiteOn(after, 'a.org')).toBe(on);
    }
  },
);

test('a site below a listed one is switched by switching that', () => {
  const before = { ...defaultSettings, sitesOff: ['example.org', 'b.org'] };
  const after = withSite(before, { site: 'news.example.org', on: true });
  expect(after.sitesOff).toEqual(['b.org']);
});
