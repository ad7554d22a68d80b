import { expect, test } from 'vitest';
import { decide, reasonsOf } from './decide-examples.ts';
import { exampleEntity } from './example-entities.ts';

test.each([
  'the national security adviser Bolton',
  'Bolton, the national security adviser,',
  'Bolton, then the national security adviser,',
])('a role beside a surname settles it: %s', (text) => {
  expect(reasonsOf(text)).toEqual(['Bolton: role-beside, trusted']);
});

test('the last word of a role is no given name', () => {
  const bolton = exampleEntity(
    'john-bolton',
    { always: ['John Bolton'], 'full-name': ['Bolton'] },
    { roles: ['keeper of the seals'] },
  );
  expect(decide(['and Keeper of the Seals Bolton left'], [bolton])[0]?.reason).toBe('role-beside');
  expect(decide(['and Keeper of the Seals Roger Bolton left'], [bolton])[0]?.reason).toBe(
    'other-given-name',
  );
});

test.each(['Buitenlandse Zaken', 'Defensa', 'Giustizia'])(
  'nor is the last word of a ministry: %s',
  (ministry) => {
    expect(reasonsOf(`and the minister of ${ministry} Trump left`)).toEqual([
      'Trump: full-name, trusted',
    ]);
  },
);

test('a role in another sentence settles nothing', () => {
  expect(reasonsOf('He left Bolton. The national security adviser spoke.')).toEqual([
    'Bolton: name-alone, possible',
  ]);
});

test('an office is no rank: "auditor general" is not "general"', () => {
  const casey = exampleEntity(
    'george-casey',
    { always: ['George Casey'], context: ['Casey'] },
    { roles: ['general'] },
  );
  const reasonsIn = (text: string) => decide([text], [casey]).map(({ reason }) => reason);
  expect(reasonsIn('As a general, Casey commanded.')).toEqual(['role-beside']);
  expect(reasonsIn('As auditor general, Casey reported.')).toEqual(['name-alone']);
  expect(reasonsIn('It was Casey, the auditor general.')).toEqual(['name-alone']);
});

test('a role behind the quotation marks of a name stands beside it', () => {
  const policy = exampleEntity(
    'maximum-pressure',
    { context: ['maximum pressure'] },
    { roles: ['Iran'] },
  );
  expect(decide(['the “maximum pressure” campaign against Iran'], [policy])[0]?.reason).toBe(
    'role-beside',
  );
});
