import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMemoryStorage } from './memory-storage.ts';
import { copyIn, itemsOf, staleKeys, type SharedCopy } from './shared-copy.ts';

function copyOf(record: SharedCopy['record']): SharedCopy {
  return { revision: 'r2', history: ['r1'], record };
}

const LONG = copyOf({
  neverMarked: Array.from({ length: 900 }, (_none, at) => `<سلیمانی "${at}">`),
});

test('whatever is stored comes back, and no item is larger than browsers take', async () => {
  const { sync } = createMemoryStorage();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary', maxLength: 60 })),
      async (neverMarked) => {
        const copy = copyOf({ neverMarked });
        const items = itemsOf(copy) ?? {};
        await sync.set(items);
        expect(copyIn(items)).toEqual(copy);
      },
    ),
  );
});

test('a long list takes several items, each within the quota', async () => {
  const { sync } = createMemoryStorage();
  const items = itemsOf(LONG) ?? {};
  expect(Object.keys(items).length).toBeGreaterThan(2);
  await sync.set(items);
  expect(copyIn(await sync.get(null))).toEqual(LONG);
});

test('more than all quotas together is not even tried', () => {
  const neverMarked = Array.from({ length: 9000 }, (_none, at) => `a name ${at}`);
  expect(itemsOf(copyOf({ neverMarked }))).toBeNull();
});

test('a copy of which a part is missing or of another revision is incomplete', () => {
  const items = itemsOf(LONG) ?? {};
  const { 'settings.1': second, ...others } = items;
  expect(copyIn(others)).toBe('incomplete');
  expect(copyIn({ ...others, 'settings.1': { ...second, revision: 'r1' } })).toBe('incomplete');
});

test.each([
  ['nothing', {}],
  ['a string', { settings: 'damaged' }],
  ['an item without text', { settings: { revision: 'a', parts: 1 } }],
  ['a text that is no JSON', { settings: { revision: 'a', parts: 1, text: '{"history":' } }],
  ['JSON of something else', { settings: { revision: 'a', parts: 1, text: '{"record":{}}' } }],
])('%s is no copy', (_name, items) => {
  expect(copyIn(items)).toBeNull();
});

test('parts of a longer copy are left over, keys of others are not', () => {
  const items = { settings: 1, 'settings.1': 1, 'settings.2': 1, settingsOfOthers: 1 };
  expect(staleKeys(items, 2)).toEqual(['settings.2']);
});
