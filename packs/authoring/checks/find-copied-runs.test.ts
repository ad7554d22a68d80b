import { expect, test } from 'vitest';
import { problemsAfter } from '../write-fixture-pack.ts';

const EIGHT = 'anything at all had ever been wrong with';
const NINE = `${EIGHT} its`;

function copied(words: string, count: number): string {
  return `"${words}" is ${String(count)} words in a row from document 001; say it in your own words (fewer than 9 in a row).`;
}

function problemsOfStatement(statement: string): string[] {
  return problemsAfter([
    'facts/bridge.yaml',
    'The company said that its bolts were sound.',
    statement,
  ]);
}

test('eight words in a row may be chance, nine are copied', () => {
  expect(problemsOfStatement(`It denied ${EIGHT} the bolts.`)).toEqual([]);
  expect(problemsOfStatement(`It said not ${NINE} rails.`)).toEqual([
    `facts/bridge.yaml:20: ${copied(NINE, 9)}`,
  ]);
});

test('the whole of a longer run is shown', () => {
  expect(problemsOfStatement(`The firm denied that ${NINE} bolts, ever.`)).toEqual([
    `facts/bridge.yaml:20: ${copied(`denied that ${NINE} bolts`, 12)}`,
  ]);
});

test('capitals and punctuation do not hide a run', () => {
  expect(problemsOfStatement('No Anything, at all — had ever been “wrong” with its...')).toEqual(
    [],
  );
  expect(problemsOfStatement('No, Anything, at all — HAD ever been wrong, with its...')).toEqual([
    `facts/bridge.yaml:20: ${copied(NINE, 9)}`,
  ]);
});

test('what stands in quotation marks is quoted, not copied', () => {
  expect(problemsOfStatement(`It denied that “${NINE} bolts”.`)).toEqual([]);
});

test.each([
  ['entities/people.yaml', 'Mayor of Port Lune.', 4],
  ['disputes.yaml', 'Were the bolts broken?', 2],
  ['disputes.yaml', 'Officials said so.', 5],
  ['disputes.yaml', 'They looked on different days.', 9],
  ['events.yaml', 'Bridge closed', 2],
  ['documents.yaml', 'A report of the local newspaper.', 22],
])('other texts are looked at as well: %s, "%s"', (file, text, line) => {
  expect(problemsAfter([file, text, `Not ${NINE} rails`])).toEqual([
    `${file}:${String(line)}: ${copied(NINE, 9)}`,
  ]);
});
