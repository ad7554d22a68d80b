import { expect, test } from 'vitest';
import { problemsAfter } from '../write-fixture-pack.ts';

test('a file that is not there is named', () => {
  expect(problemsAfter(['documents.yaml', 'file: copy.txt', 'file: copies.txt'])).toEqual([
    "documents.yaml:2: copies.txt is not in the documents' folder; correct the name or add it.",
  ]);
});

test('a wrong count of paragraphs is named', () => {
  expect(problemsAfter(['documents.yaml', 'paragraphs: 4', 'paragraphs: 5'])).toEqual([
    'documents.yaml:16: the file has 4 non-empty lines, not 5; correct the number.',
  ]);
});

test('a text that is not the one the pack was written from is named', () => {
  const problems = problemsAfter(['documents.yaml', 'file: copy.txt', 'file: report.txt']);
  expect(problems[0]).toMatch(
    /^documents\.yaml:3: the file's sha256 is [0-9a-f]{64}; check the facts/,
  );
});
