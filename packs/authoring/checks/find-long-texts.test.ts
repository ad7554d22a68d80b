import { expect, test } from 'vitest';
import { problemsAfter } from '../write-fixture-pack.ts';

const words = (count: number) =>
  Array.from({ length: count }, (_, at) => `w${String(at)}`).join(' ');

test('a statement has at most 30 words', () => {
  const statement = 'Ada Lind had the Lune Bridge closed.';
  expect(problemsAfter(['facts/bridge.yaml', statement, words(30)])).toEqual([]);
  expect(problemsAfter(['facts/bridge.yaml', statement, words(31)])).toEqual([
    'facts/bridge.yaml:2: the statement has 31 words, allowed are 30; shorten it or make it two facts.',
  ]);
});

test('a quotation has at most 20 words', () => {
  const twenty =
    'The Lune Bridge Company, part of the Harbour Trust, denied that anything at all had ever been wrong with its';
  const short = 'quote: denied that anything';
  expect(problemsAfter(['facts/bridge.yaml', short, `quote: "${twenty}"`])).toEqual([]);
  expect(problemsAfter(['facts/bridge.yaml', short, `quote: "${twenty} bolts."`])).toEqual([
    'facts/bridge.yaml:25: the quotation has 21 words, allowed are 20; cut it.',
  ]);
});
