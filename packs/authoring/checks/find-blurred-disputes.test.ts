import { expect, test } from 'vitest';
import { problemsAfter } from '../write-fixture-pack.ts';

test('a position has a fact of its own', () => {
  expect(problemsAfter(['disputes.yaml', '[bolts-broke]', '[company-denied-fault]'])).toEqual([
    'disputes.yaml:6: every fact of this position also stands under another one; give it a fact of its own.',
    'disputes.yaml:8: every fact of this position also stands under another one; give it a fact of its own.',
  ]);
});

test('two positions may share a fact when each has another', () => {
  expect(
    problemsAfter(
      ['disputes.yaml', '[bolts-broke]', '[bolts-broke, bridge-closed]'],
      ['disputes.yaml', '[company-denied-fault]', '[company-denied-fault, bridge-closed]'],
    ),
  ).toEqual([]);
});

test('no two positions are worded alike', () => {
  expect(problemsAfter(['disputes.yaml', 'The company denied it.', 'Officials said so.'])).toEqual([
    'disputes.yaml:7: this position is worded like an earlier one; word it differently or join the two.',
  ]);
});
