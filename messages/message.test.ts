import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMessage } from './message.ts';

test.each([
  { type: 'mintToken' },
  { type: 'claimToken', token: 'abc' },
  { type: 'reportMarks', entities: 7 },
  { type: 'readBundledCard', entity: 'qassem-soleimani' },
  { type: 'readPackOverview' },
  { type: 'reloadPack' },
])('$type is a message', (message) => {
  expect(parseMessage(message)).toEqual(message);
});

test.each([
  ['nothing', undefined],
  ['a list', [{ type: 'mintToken' }]],
  ['an unknown type', { type: 'importPack' }],
  ['a field too many', { type: 'mintToken', pack: {} }],
  ['a field too few', { type: 'claimToken' }],
  ['a wrong type of field', { type: 'readBundledCard', entity: 7 }],
  ['a number that cannot be', { type: 'reportMarks', entities: -1 }],
  ['a long string', { type: 'readBundledCard', entity: 'x'.repeat(101) }],
])('%s is none', (_name, value) => {
  expect(parseMessage(value)).toBeNull();
});

test('whatever arrives, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
      expect(() => parseMessage(value)).not.toThrow();
    }),
  );
});
