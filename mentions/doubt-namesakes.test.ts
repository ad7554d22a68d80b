import { expect, test } from 'vitest';
import { decide, reasonsOf, reasonsOfSigned } from './decide-examples.ts';
import { exampleEntity } from './example-entities.ts';

test('another given name before a surname makes it doubtful, and the next one too', () => {
  expect(reasonsOf('It was Roger Bolton. Later Bolton sang.')).toEqual([
    'Bolton: other-given-name, possible',
    'Bolton: other-of-that-name, possible',
  ]);
});

test('a surname that means one person means another where only that one is named on the page', () => {
  expect(reasonsOf('In the town they met Javad Soleimani. Later that day Soleimani left.')).toEqual(
    ['Soleimani: other-given-name, possible', 'Soleimani: other-of-that-name, possible'],
  );
  expect(
    reasonsOf(
      'In the town they met Javad Soleimani. Later that day Soleimani left.',
      'Qassem Soleimani',
    )[1],
  ).toBe('Soleimani: full-name, trusted');
  expect(reasonsOf('In the town they met Javad Soleimani.', 'Soleimani left.')[1]).toBe(
    'Soleimani: full-name, trusted',
  );
});

test('two of one surname in one block leave it open whom the surname means', () => {
  expect(reasonsOfSigned('Billy Graham met Lindsey Graham. Graham smiled.')).toEqual([
    'other-given-name',
    'full-name',
    'other-of-that-name',
  ]);
});

test('behind somebody of the family a surname alone is hers, unless a role stands beside it', () => {
  expect(reasonsOf('Zeinab Soleimani spoke. Later Soleimani left.')).toEqual([
    'Soleimani: other-of-that-name, possible',
  ]);
  expect(reasonsOf('Zeinab Soleimani spoke of General Soleimani.')).toEqual([
    'Soleimani: full-name, trusted',
  ]);
  expect(reasonsOf('Zeinab Soleimani spoke.', 'Later Soleimani left.')).toEqual([
    'Soleimani: full-name, trusted',
  ]);
});

test('whoever is named as a relative only has no claim to the surname alone', () => {
  expect(reasonsOf('Bolton was born in Ohio. His son John Bolton is a lawyer.')).toEqual([
    'Bolton: other-of-that-name, possible',
    'John Bolton: full-name, trusted',
  ]);
  expect(reasonsOf('His son John Bolton is a lawyer.', 'John Bolton and Bolton.')[2]).toBe(
    'Bolton: full-name-on-page, trusted',
  );
});

test('an acronym made of other words is something else, wherever the page has it', () => {
  const nsa = { text: 'NSA', lang: 'en', trust: 'always', exact: true } as const;
  const names = { always: [nsa, 'National Security Agency'], context: ['Nsa'] };
  const entities = [exampleEntity('nsa', names)];
  const reasonsIn = (...blocks: string[]) => decide(blocks, entities).map(({ reason }) => reason);
  expect(reasonsIn('At the National Speakers Association (NSA) and the NSA.', 'NSA')).toEqual([
    'other-of-that-name',
    'other-of-that-name',
  ]);
  expect(reasonsIn('The National Security Agency (NSA) and the NSA.')).toEqual([
    'full-name',
    'full-name',
    'full-name',
  ]);
  expect(
    reasonsIn('The National Speakers Association (NSA).', 'The National Security Agency, or NSA.'),
  ).toEqual(['full-name', 'full-name']);
});
