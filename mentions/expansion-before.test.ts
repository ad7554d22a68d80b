import { expect, test } from 'vitest';
import { expansionBefore } from './expansion-before.ts';

/** The words of which the acronym in brackets at the end of the text is made. */
function expansionIn(text: string): string | null {
  const start = text.indexOf('(') + 1;
  const from = expansionBefore(text, start, text.slice(start, text.indexOf(')')));
  return from === null ? null : text.slice(from, start - 2);
}

test.each([
  ['at the Royal Society of Gardeners (RSG)', 'Royal Society of Gardeners'],
  [
    'wrote the Institute for Soil and International Seeds (ISIS)',
    'Institute for Soil and International Seeds',
  ],
  ['soil, air and water (SAW)', 'soil, air and water'],
  ['explosive flower pots (EFPs)', 'explosive flower pots'],
])('the first letters are those of the acronym: %s', (text, expansion) => {
  expect(expansionIn(text)).toBe(expansion);
});

test.each([
  'Royal Society of Gardeners and Bakers (RSG)',
  'the Gardeners (RSG)',
  'He was Royal. Society of Gardeners (RSG)',
  '(RSG)',
])('they are not: %s', (text) => {
  expect(expansionIn(text)).toBeNull();
});
