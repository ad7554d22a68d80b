import { expect, test } from 'vitest';
import type { PackDocument } from '../../packs/pack-schema.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import persian from '../../public/_locales/fa/messages.json' with { type: 'json' };
import type { Translate } from '../translate.ts';
import { footnote } from './footnote.ts';

const document: PackDocument = {
  id: '001',
  kind: 'reworded copy',
  file: '001.txt',
  sha256: '0'.repeat(64),
  paragraphs: 9,
  title: 'The bridge',
  author: 'Mara Quill',
  publisher: 'The Lune Echo',
  date: '2015-05-04',
  about: 'A report',
  notStated: [],
  original: {
    title: null,
    publisher: null,
    authors: [],
    date: null,
    url: 'https://example.org/bridge',
    confirmed: true,
    basis: 'none',
  },
};
const citation = { document, number: '1', passages: [{ paragraph: '2', quote: 'shut the span' }] };

function translate(messages: Readonly<Record<string, { message: string }>>): Translate {
  return (key, ...substitutions) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? '');
}

test('a footnote names the document, its words and where the original is', () => {
  expect(footnote(citation, { t: translate(english), locale: 'en' })).toBe(
    'Mara Quill, “The bridge”, The Lune Echo, May 4, 2015. “shut the span” (paragraph 2). ' +
      'Reworded copy: not the original words. https://example.org/bridge',
  );
});

test('in plain text, words of the interface keep their order amid those of the other direction', () => {
  const text = footnote(citation, { t: translate(persian), locale: 'fa' });
  expect(text).toContain('The Lune Echo, \u200f۴ مه ۲۰۱۵\u200f. «shut the span»');
  expect(text).toContain('\u200fنسخهٔ بازنویسی‌شده: عین عبارت اصلی نیست.\u200f https:');
});
