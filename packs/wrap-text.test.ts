import { expect, test } from 'vitest';
import { wrapText } from './wrap-text.ts';

test('lines break before the 81st character and are indented like the first', () => {
  const words = Array.from({ length: 30 }, () => 'four').join(' ');
  const lines = wrapText(words, '- ');
  expect(lines.map(({ length }) => length)).toEqual([76, 76]);
  expect(lines.map((line) => line.slice(0, 4))).toEqual(['- fo', '  fo']);
});

test('a line of exactly 80 characters is whole', () => {
  expect(wrapText(`${'a'.repeat(39)} ${'b'.repeat(40)} c`, '')).toEqual([
    `${'a'.repeat(39)} ${'b'.repeat(40)}`,
    'c',
  ]);
});

test('a word longer than a line stands alone', () => {
  expect(wrapText(`see ${'x'.repeat(90)} there`, '  ')).toEqual([
    '  see',
    `  ${'x'.repeat(90)}`,
    '  there',
  ]);
});
