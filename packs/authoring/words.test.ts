import { expect, test } from 'vitest';
import { countWords, foldName, hasWords } from './words.ts';

test('words are what stands between spaces, no-break spaces included', () => {
  expect(countWords(' one two-three\u00a0four, “five” ')).toBe(4);
  expect(countWords('')).toBe(0);
});

test.each([
  ['Kata’ib Hezbollah', "kata'ib-hezbollah"],
  ['U.S. Army', 'US army'],
  ['Süleymani', 'suleymani'],
  ['Ain al‑Asad', 'Ain Al Asad'],
])('%s and %s are one name', (a, b) => {
  expect(foldName(a)).toBe(foldName(b));
});

test('names that differ by a letter or a gap are two', () => {
  expect(foldName('Iran')).not.toBe(foldName('Iraq'));
  expect(foldName('K-1')).not.toBe(foldName('K1'));
  expect(foldName('قاسم سليماني')).not.toBe('');
});

test('words stand in a text in the same order, as whole words', () => {
  expect(hasWords('It was “Fake News”, he said.', 'fake news he')).toBe(true);
  expect(hasWords('It was fake newspaper', 'fake news')).toBe(false);
  expect(hasWords('news fake', 'fake news')).toBe(false);
});
