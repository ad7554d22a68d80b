import { expect, test } from 'vitest';
import { problemsAfter } from '../write-fixture-pack.ts';

test('an id can be taken once', () => {
  expect(problemsAfter(['facts/offices.yaml', 'id: lind-was-mayor', 'id: bolts-broke'])).toContain(
    'facts/offices.yaml:1: the id "bolts-broke" is taken by an earlier entry; choose another.',
  );
});

test('a relation can be there once', () => {
  const relation = `- from: lune-bridge-company
  type: part-of
  to: harbour-trust
  facts: [company-part-of-trust]
`;
  expect(problemsAfter(['relations.yaml', relation, relation + relation])).toEqual([
    'relations.yaml:5: the relation lune-bridge-company-part-of-harbour-trust is there twice; keep one and give it the facts of both.',
  ]);
});
