import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

test.each([
  ['Kata’ib Hezbollah', 'kataib hezbollah'],
  ['Ain al‑Asad, “Süleymânî”', 'ain al-asad   suleymani '],
  ['Straße\u00a0Nr. 5', 'strasse nr  5'],
  ['قاسم سليماني', 'قاسم سلیمانی'],
  ['Ｋ－１', 'k-1'],
  ['卡西姆·苏莱曼尼', '卡西姆 苏莱曼尼'],
  ['', ''],
])('%s folds to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
