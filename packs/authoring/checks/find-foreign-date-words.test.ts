import { expect, test } from 'vitest';
import { problemsAfter } from '../write-fixture-pack.ts';

test("a date's words are the document's", () => {
  expect(problemsAfter(['facts/bridge.yaml', 'words: On 4 May 2015', 'words: on 4 May'])).toEqual(
    [],
  );
  expect(
    problemsAfter(['facts/bridge.yaml', 'words: On 4 May 2015', 'words: last Monday']),
  ).toEqual([
    'facts/bridge.yaml:7: the words “last Monday” are in no document cited as evidence; copy them from one, or leave words out.',
  ]);
});
