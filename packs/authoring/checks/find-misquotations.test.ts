import { expect, test } from 'vitest';
import { problemsAfter } from '../write-fixture-pack.ts';

const QUOTE = "quote: 'Ada Lind, ordered the bridge closed'";

function problemsOfQuote(quote: string): string[] {
  return problemsAfter(['facts/bridge.yaml', QUOTE, `quote: '${quote}'`]);
}

test('a quotation that differs by one letter is refused', () => {
  expect(problemsOfQuote('Ada Lind, ordered the bridge close')).toEqual([]);
  expect(problemsOfQuote('Ada Lind, orders the bridge closed')).toEqual([
    'facts/bridge.yaml:9: paragraph 2 of document 001 does not have these words; copy the quotation to the letter.',
  ]);
});

test.each([
  'Ada Lind, ordered the bridge Closed',
  'after "three bolts sheared off" in one night',
  'Ada Lind ordered',
])('so is one that differs only in capitals or punctuation: %s', (quote) => {
  expect(problemsOfQuote(quote)).toEqual([
    'facts/bridge.yaml:9: paragraph 2 of document 001 has these words, but other capitals, accents or punctuation (typographic ’ “ ”, no-break spaces?); copy the quotation to the letter.',
  ]);
});

test('a wrong paragraph is named, with the right one', () => {
  expect(problemsAfter(['facts/bridge.yaml', 'paragraph: 2', 'paragraph: 3'])).toEqual([
    'facts/bridge.yaml:9: the quotation is not in paragraph 3 of document 001 but in paragraph 2; correct the number.',
  ]);
});

test('a paragraph beyond the end of the document is named', () => {
  expect(
    problemsAfter([
      'facts/bridge.yaml',
      "paragraph: 2, quote: 'Ada Lind, o",
      "paragraph: 5, quote: 'Ida Lind, o",
    ]),
  ).toEqual(['facts/bridge.yaml:9: document 001 has only 4 paragraphs; correct the number.']);
});
