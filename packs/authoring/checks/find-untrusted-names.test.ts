import { expect, test } from 'vitest';
import { problemsAfter } from '../write-fixture-pack.ts';

const CLAIM =
  'the name "HARBOUR-TRUST" is also an "always" name of harbour-trust; move it to full-name or context in one of the two.';

test('two entities cannot both claim a spelling without a condition', () => {
  expect(
    problemsAfter([
      'entities/people.yaml',
      'en: [Ada Lind]',
      'en:\n        - Ada Lind\n        - HARBOUR-TRUST',
    ]),
  ).toEqual([`entities/people.yaml:10: ${CLAIM}`]);
});

test('accents, apostrophes, dots and hyphens do not make two spellings', () => {
  expect(
    problemsAfter(['entities/people.yaml', 'en: [Ada Lind]', "en: [Ada Lind, 'Hárbour–Trust’']"]),
  ).toEqual([`entities/people.yaml:8: ${CLAIM.replace('HARBOUR-TRUST', 'Hárbour–Trust’')}`]);
});

test('a spelling that only one of two entities claims without a condition is fine', () => {
  expect(
    problemsAfter([
      'entities/people.yaml',
      'full-name:\n      en: [Lind]',
      'full-name:\n      en: [Lind, Harbour Trust]',
    ]),
  ).toEqual([]);
});

test('an entity lists a name once', () => {
  expect(problemsAfter(['entities/people.yaml', 'en: [Lind]', 'en: [Lind, Ada Lind]'])).toEqual([
    'entities/people.yaml:11: the name "Ada Lind" is listed twice (also under always, en); keep one.',
  ]);
});

test('a name may stand under several languages with the same trust', () => {
  expect(problemsAfter(['entities/people.yaml', 'ru: [', 'de: [Ada Lind]\n      ru: ['])).toEqual(
    [],
  );
});

test('a name that needs the full name needs one that is the full name', () => {
  expect(
    problemsAfter([
      'entities/others.yaml',
      'always: { en: [Harbour Trust] }',
      'full-name: { en: [Trust] }',
    ]),
  ).toEqual([
    'entities/others.yaml:22: full-name names need an "always" name or a role that confirms them; add one, or move them to context.',
  ]);
});

test('a name has a letter or a digit', () => {
  expect(problemsAfter(['entities/people.yaml', 'en: [Lind]', "en: [Lind, '…']"])).toEqual([
    'entities/people.yaml:11: a name without a letter or digit; write one that can be read.',
  ]);
});
