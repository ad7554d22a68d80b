import { expect, test } from 'vitest';
import { decide, reasonsOf, reasonsOfSigned } from './decide-examples.ts';
import { exampleEntity } from './example-entities.ts';

test.each(['town of', 'village of', 'city of', 'familia', 'famille', 'Familie'])(
  'a %s that name is somebody else',
  (place) => {
    expect(reasonsOf(`John Bolton was in the ${place} Bolton.`)[1]).toBe(
      'Bolton: other-of-that-name, possible',
    );
  },
);

test.each([
  'Bolton, a town of 5,000,',
  'Bolton, a small village',
  'Bolton, Mass.,',
  'Bolton, England,',
])('what is said to be a place is nobody: %s', (town) => {
  expect(reasonsOf(`then to ${town} came John Bolton.`)[0]).toBe(
    'Bolton: other-of-that-name, possible',
  );
});

test('a state behind a comma says nothing of a name that has one of its own, or of a possessive', () => {
  expect(reasonsOf('Then Bolton, England’s guest, left. John Bolton')[0]).toContain('on-page');
});

test('a woman’s title counts in capitals too', () => {
  expect(reasonsOf('MRS. TRUMP: Thank you. Trump thanks you.')[0]).toBe(
    'TRUMP: other-of-that-name, possible',
  );
});

test('a surname with an article and no noun behind is a ship', () => {
  expect(reasonsOf('The Trump and her battle group left.')).toEqual([
    'Trump: other-of-that-name, possible',
  ]);
  expect(reasonsOf('The Trump and Obama governments, the Trump officials')[0]).toMatch(/trusted/);
});

test('a title that is not his own makes a surname somebody else’s', () => {
  for (const title of ['Rep.', 'Mayor', 'Mrs.', 'Judge', 'Coach']) {
    expect(reasonsOf(`That was ${title} Bolton, who knew John Bolton.`)[0]).toBe(
      'Bolton: other-of-that-name, possible',
    );
  }
  expect(reasonsOf('Mr. BOLTON. I rise, said John Bolton.')[0]).toBe(
    'BOLTON: other-of-that-name, possible',
  );
  expect(reasonsOf('That was Mr. Bolton. John Bolton.')[0]).toBe(
    'Bolton: full-name-on-page, trusted',
  );
  expect(reasonsOf('That was Ms. Trump.')).toEqual(['Trump: other-of-that-name, possible']);
  expect(reasonsOf('That was Gov. Trump.')).toEqual(['Trump: full-name, trusted']);
  expect(reasonsOfSigned('The Senate heard Gov. Graham.')).toEqual(['other-of-that-name']);
  const own = exampleEntity('haspel', { always: ['Gina Haspel', 'Haspel'] }, { roles: ['Ms'] });
  expect(decide(['That was Ms. Haspel.'], [own])[0]?.trust).toBe('trusted');
});
