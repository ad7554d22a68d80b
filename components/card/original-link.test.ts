import { expect, test } from 'vitest';
import { originalLink } from './original-link.ts';

function linkTo(url: string | null, { confirmed = true, quote = null as string | null } = {}) {
  const original = { title: null, publisher: null, authors: [], date: null, basis: 'x' };
  return originalLink({ original: { ...original, url, confirmed } }, quote);
}

test('a confirmed address is a link, with its host', () => {
  expect(linkTo('https://example.org/story?id=1')).toEqual({
    href: 'https://example.org/story?id=1',
    host: 'example.org',
  });
});

test('it leads to the words quoted', () => {
  const quote = 'a “long-term” plan, 50% & more';
  expect(linkTo('https://example.org/a#top', { quote })?.href).toBe(
    'https://example.org/a#:~:text=a%20%E2%80%9Clong%2Dterm%E2%80%9D%20plan%2C%2050%25%20%26%20more',
  );
});

test('half a character in a quotation is no reason to fail', () => {
  expect(linkTo('https://example.org/', { quote: 'a\ud800' })?.href).toContain(
    ':~:text=a%EF%BF%BD',
  );
});

test('an address that was not confirmed is none', () => {
  expect(linkTo('https://example.org/', { confirmed: false })).toBeNull();
});

test.each([
  null,
  '',
  ' ',
  'example.org',
  '//example.org',
  '/options.html',
  'options.html',
  'http://example.org',
  'HTTP://example.org',
  'ftp://example.org',
  'file:///etc/passwd',
  'about:blank',
  'about:config',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'blob:https://example.org/1-2-3',
  'vbscript:msgbox(1)',
  'view-source:https://example.org',
  'chrome-extension://abcdefgh/options.html',
  'moz-extension://abcdefgh/options.html',
  'chrome://settings',
  'filesystem:https://example.org/temporary/x',
  'mailto:a@example.org',
  'tel:+123',
  'ws://example.org',
  'https://user@example.org/',
  'https://user:secret@example.org/',
  'https://',
  'https://exa mple.org/',
])('%j is no link', (url) => {
  expect(linkTo(url)).toBeNull();
});

test.each([
  ['HTTPS://Example.ORG/A', 'https://example.org/A'],
  ['https://example.org\\@evil.example/', 'https://example.org/@evil.example/'],
  ['https:example.org', 'https://example.org/'],
  ['https://example.org/"onclick="alert(1)', 'https://example.org/%22onclick=%22alert(1)'],
])('%j is read as browsers read it', (url, href) => {
  expect(linkTo(url)).toMatchObject({ href, host: 'example.org' });
});
