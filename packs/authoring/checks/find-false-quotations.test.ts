import { expect, test } from 'vitest';
import { problemsAfter } from '../write-fixture-pack.ts';

function problemsOfStatement(statement: string): string[] {
  return problemsAfter(['facts/bridge.yaml', 'Ada Lind had the Lune Bridge closed.', statement]);
}

test('words in quotation marks stand in a cited paragraph', () => {
  expect(problemsOfStatement('Ada Lind “Ordered the bridge closed,” in short.')).toEqual([]);
  expect(problemsOfStatement('Ada Lind had the bridge “locked”.')).toEqual([
    'facts/bridge.yaml:2: “locked” is not in a paragraph cited as evidence; say it without quotation marks, or cite where it stands.',
  ]);
});

test('a part of a word is not that word', () => {
  expect(problemsOfStatement('Ada Lind had the bridge “close”.')).toHaveLength(1);
});

test("a reworded copy's words are never quoted", () => {
  expect(problemsOfStatement('Ada Lind “commanded the span shut”.')).toEqual([
    'facts/bridge.yaml:2: “commanded the span shut” is the wording of a reworded copy, not of the speaker; say it without quotation marks, or cite where it stands.',
  ]);
});

test('a position may quote what its own facts cite', () => {
  expect(
    problemsAfter([
      'disputes.yaml',
      'Officials said so.',
      'Officials said “three bolts sheared off”.',
    ]),
  ).toEqual([]);
  expect(
    problemsAfter([
      'disputes.yaml',
      'The company denied it.',
      'It denied “three bolts sheared off”.',
    ]),
  ).toHaveLength(1);
});
