import { expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import { EXAMPLES, exampleEntity } from './example-entities.ts';
import { findNames } from './find-names.ts';
import { entityOf, openIndex } from './open-index.ts';

test('every entity keeps its id and prominence', () => {
  const many = Array.from({ length: 50 }, (_, number) =>
    exampleEntity(`entity-${number}`, { always: [`Name${number}`] }, { prominence: 'background' }),
  );
  const index = openIndex(buildIndex(many));
  expect(many.map((_, number) => entityOf(index, number))).toEqual(
    many.map(({ id, prominence }) => ({ id, prominence })),
  );
});

test('the same names build the same bytes', () => {
  expect(buildIndex(EXAMPLES)).toEqual(buildIndex(EXAMPLES));
});

test('an index opens at any offset of a larger buffer', () => {
  const bytes = buildIndex(EXAMPLES);
  const larger = new Uint8Array(bytes.length + 3);
  larger.set(bytes, 3);
  expect(entityOf(openIndex(larger.subarray(3)), 1).id).toBe('john-bolton');
});

test('bytes that are no index, or only a part of one, are refused', () => {
  expect(() => openIndex(new Uint8Array(100))).toThrow('not a names index');
  expect(() => openIndex(buildIndex(EXAMPLES).slice(0, -1))).toThrow('cut short');
  expect(() => openIndex(new Uint8Array(0))).toThrow('not a names index');
});

test.each([
  [[exampleEntity('a', { always: ['…'] })], 'has no letters'],
  [[exampleEntity('a', { always: ['x '.repeat(40)] })], 'more than 32 words'],
  [[exampleEntity('a', { always: ['x'.repeat(500)] })], 'longer than 400'],
  [[exampleEntity('a', {}), exampleEntity('a', {})], 'Two entities have the id "a"'],
  [[exampleEntity('ä', {})], 'other characters than ASCII'],
])('impossible names are refused with their reason (%#)', (entities, message) => {
  expect(() => buildIndex(entities)).toThrow(message);
});

test('an index of more names than 16 bits can count has them all', () => {
  const always = Array.from({ length: 70_000 }, (_, number) => `Name${number}`);
  const index = openIndex(buildIndex([exampleEntity('a', { always })]));
  expect(findNames(index, always.join(', '))).toHaveLength(always.length);
});

test('an index of nothing finds nothing and opens', () => {
  expect(() => openIndex(buildIndex([]))).not.toThrow();
});

test('a name found only in its exact form does not hide one of the same letters found in any', () => {
  const exact = { text: 'القاعده', lang: 'fa', trust: 'always', exact: true } as const;
  const entities = [exampleEntity('al-qaeda', { always: [exact], 'full-name': ['القاعدة'] })];
  expect(findNames(openIndex(buildIndex(entities)), 'زعيم القاعدة')).toHaveLength(1);
});

test('spellings that fold alike take one record', () => {
  const entity = exampleEntity('a', { always: ['Soleimani', 'SOLEIMANI'], context: ['Soleimāni'] });
  expect(openIndex(buildIndex([entity])).tags).toHaveLength(1);
});

test('so many entities of one spelling are refused that no reader is helped', () => {
  const many = Array.from({ length: 65 }, (_, number) =>
    exampleEntity(`a${number}`, { always: ['Soleimani'] }),
  );
  expect(() => buildIndex(many.slice(1))).not.toThrow();
  expect(() => buildIndex(many)).toThrow('More than 64 entities have the same spelling');
});

test('a case of a name that is no ordinary word takes one record, though the name is one', () => {
  const name = { text: 'Trump', lang: 'pl', trust: 'always', inflects: true } as const;
  const index = openIndex(buildIndex([exampleEntity('donald-trump', { always: [name] })]));
  const foundIn = (text: string) => findNames(index, text).length;
  // Five cases, and the name itself, exact and among capitals.
  expect(index.tags).toHaveLength(7);
  expect([foundIn('TRUMPOWI'), foundIn('a trump card'), foundIn('Trump')]).toEqual([1, 0, 1]);
});
