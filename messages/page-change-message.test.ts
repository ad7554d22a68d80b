import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_AT_ONCE, weightOf } from './finder-port.ts';
import { parsePageChange } from './page-change-message.ts';

const change = { blocks: [[0.5, 'Text.']], gone: [-1], background: false };
const LONGEST = MOST_AT_ONCE - weightOf('');
const ofLength = (length: number) => 'x'.repeat(length);
const short = (count: number) => Array.from({ length: count }, (_, place) => [place, '']);

test('a change of a page is one', () => {
  expect(parsePageChange(change)).toEqual(change);
});

test('as much as fits into one message is taken', () => {
  const blocks = short(MOST_AT_ONCE / weightOf(''));
  expect(parsePageChange({ ...change, blocks })).not.toBeNull();
  expect(parsePageChange({ ...change, blocks: [[0, ofLength(LONGEST)]] })).not.toBeNull();
});

test.each([
  ['nothing', undefined],
  ['a list', [change]],
  ['a field too many', { ...change, entity: 'isis' }],
  ['a field too few', { blocks: [], gone: [] }],
  ['a place that is no number', { ...change, gone: [Number.NaN] }],
  ['a block without its place', { ...change, blocks: ['Text.'] }],
  ['a text too long', { ...change, blocks: [[0, ofLength(LONGEST + 1)]] }],
  [
    'texts too long together',
    { ...change, blocks: [1, 2].map((place) => [place, ofLength(LONGEST / 2)]) },
  ],
  ['too many blocks', { ...change, blocks: short(MOST_AT_ONCE / weightOf('') + 1) }],
])('%s is none', (_name, value) => {
  expect(parsePageChange(value)).toBeNull();
});

test('whatever arrives, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
      expect(() => parsePageChange(value)).not.toThrow();
    }),
  );
});
