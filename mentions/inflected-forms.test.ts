import { expect, test } from 'vitest';
import { inflectedForms } from './inflected-forms.ts';

const formsOf = (text: string, lang: string) => inflectedForms({ text, lang, trust: 'always' });

test('a Russian surname takes its case endings', () => {
  expect(formsOf('Трамп', 'ru')).toEqual(['Трампа', 'Трампу', 'Трампом', 'Трампе']);
});

test('both words of a name take the same case', () => {
  expect(formsOf('Donald Trump', 'pl')).toContain('Donalda Trumpa');
  expect(formsOf('Donald Trump', 'pl')).not.toContain('Donald Trumpa');
  expect(formsOf('Исламское государство', 'ru')).toContain('Исламского государства');
});

test('a word that does not change in its language stays as it is', () => {
  expect(formsOf('Майк Помпео', 'ru')).toContain('Майка Помпео');
  expect(formsOf('Сулеймани', 'ru')).toEqual([]);
});

test('German puts an s behind the whole name, but not behind a hissing sound', () => {
  expect(formsOf('Donald Trump', 'de')).toEqual(['Donald Trumps']);
  expect(formsOf('Mark Harris', 'de')).toEqual([]);
});

test('Czech makes an adjective of a surname', () => {
  expect(formsOf('Trump', 'cs')).toEqual(expect.arrayContaining(['Trumpem', 'Trumpova']));
});

test('a language without rules has no forms', () => {
  expect(formsOf('Trump', 'en')).toEqual([]);
});
