import { expect, test } from 'vitest';
import { problemsAfter } from '../write-fixture-pack.ts';

test('an unknown entity, fact or document is named where it is referred to', () => {
  expect(
    problemsAfter(
      ['entities/people.yaml', '[lind-was-mayor]', '[lind-was-king]'],
      [
        'facts/bridge.yaml',
        'about: [ada-lind, lune-bridge]',
        'about: [ada-lind, lune-bridge, oslo]',
      ],
      ['facts/bridge.yaml', '{ entity: lune-bridge-company }', '{ entity: the-company }'],
      ['facts/offices.yaml', 'document: 001, paragraph: 3', 'document: 009, paragraph: 3'],
      ['relations.yaml', 'to: harbour-trust', 'to: harbor-trust'],
      ['events.yaml', '[bridge-closed]', '[bridge-opened]'],
      ['disputes.yaml', '[bolts-broke]', '[bolts-held]'],
    ),
  ).toEqual([
    'disputes.yaml:6: unknown fact "bolts-held"; correct the id or add it to facts/.',
    'entities/people.yaml:4: unknown fact "lind-was-king"; correct the id or add it to facts/.',
    'events.yaml:5: unknown fact "bridge-opened"; correct the id or add it to facts/.',
    'facts/bridge.yaml:3: unknown entity "oslo"; correct the id or add it to entities/.',
    'facts/bridge.yaml:22: unknown entity "the-company"; correct the id or add it to entities/.',
    'facts/offices.yaml:17: unknown document "009"; correct the id or add it to documents.yaml.',
    'relations.yaml:3: none of the relation\'s facts is about "harbor-trust"; choose a fact that is, or add it to the fact\'s about.',
    'relations.yaml:3: unknown entity "harbor-trust"; correct the id or add it to entities/.',
  ]);
});

test('an entry that does not have its form is not called unknown as well', () => {
  const problems = problemsAfter(['facts/offices.yaml', 'status: reported', 'status: certain']);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(
    /^facts\/offices\.yaml:6: status: "certain" is not allowed here; write/,
  );
});
