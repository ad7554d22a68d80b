import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import { createFinder } from './create-finder.ts';
import { findNames } from './find-names.ts';
import type { IndexedEntity } from './indexed-entity.ts';
import { nameForms } from './name-forms.ts';
import { openIndex } from './open-index.ts';
import { isOrdinary } from './ordinary-words.ts';
import { referenceMatches } from './reference-matcher.ts';
import { readOpeners } from './read-openers.ts';
import { TITLES_AND_OPENERS } from './titles-and-openers.ts';

/**
 * Few letters and many joints, so that names overlap, begin alike and are broken everywhere. None of
 * them is a clitic, of which the naive matcher knows nothing.
 */
const word = fc.string({
  unit: fc.constantFrom('q', 'x', 's', 'Ẃ', 'w\u0301', 'ß', '卡', 'ي'),
  minLength: 1,
  maxLength: 3,
});
const joint = fc.constantFrom(
  ' ',
  '-',
  "'",
  '’',
  '. ',
  ', ',
  '\u00ad',
  '\u200b',
  '\u00a0\n',
  ' · ',
  '',
);
const phrase = fc
  .array(fc.tuple(word, joint), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.flat().join(''));
/** No ordinary words, for those are found in their exact form only. */
const name = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '))
  .filter((text) => !isOrdinary(text));

function indexOf(names: readonly string[]) {
  const entities = names.map((text, number): IndexedEntity => ({
    id: `e${number}`,
    prominence: 'core',
    names: [{ text, lang: 'en', trust: 'always' }],
    roles: [],
    lookalikes: [],
  }));
  return openIndex(buildIndex(entities));
}

test('finds exactly what a naive matcher finds', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 12 }), phrase, (names, text) => {
      const found = findNames(indexOf(names), text).map(({ start, end }) => ({ start, end }));
      // "ÉÉ" is taken for initials, which may be written apart.
      const forms = names.flatMap(nameForms);
      expect(found).toEqual(referenceMatches(forms, text));
    }),
    {
      numRuns: 1_000,
      // Found by chance once: a lone s with something invisible behind it; an Arabic prefix before Latin.
      examples: [
        [['ẃß'], 'Ẃ\u00ads-s\u200b卡q '],
        [['ßẂß ẃ'], 'يßẃss ẃ '],
      ],
    },
  );
});

test('finds the same in a long text as in its parts', () => {
  fc.assert(
    fc.property(name, fc.integer({ min: 4_076, max: 4_100 }), (text, offset) => {
      const long = `${'x '.repeat(offset / 2)}, ${text}, ${'y '.repeat(3_000)}`;
      const found = findNames(indexOf([text]), long);
      expect(found.some(({ start, end }) => long.slice(start, end) === text)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test(
  'no text and no name that is built makes finding throw, and offsets lie within the text',
  { timeout: 30_000 },
  () => {
    const find = createFinder(
      indexOf(['Abc', 'Abc Déf', '卡西姆', "Kata'ib"]),
      readOpeners(TITLES_AND_OPENERS),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'grapheme' }),
        (a, b) => {
          const text = `${a}Abc${b}Kata’ib${a}卡西姆${b}`;
          let free = 0;
          for (const { start, end } of find(text)) {
            expect(start).toBeGreaterThanOrEqual(free);
            expect(end).toBeGreaterThan(start);
            free = end;
          }
          expect(free).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  },
);
