import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMemoryStorage } from './memory-storage.ts';
import {
  forgetOldReplaced,
  parseReplaced,
  REPLACED,
  replaceRecord,
  undoReplacing,
} from './replace-record.ts';
import { changeSettings, loadSettings } from './settings-store.ts';

const HOUR = 60 * 60 * 1000;

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

async function readReplaced({ local }: ReturnType<typeof createMemoryStorage>) {
  const stored = await local.get(REPLACED);
  return parseReplaced(stored[REPLACED], Date.now());
}

test('what was replaced comes back, and what was chosen since is not lost by that', async () => {
  const storage = createMemoryStorage();
  await storage.local.set({ settings: { theme: 'dark', gestures: 'of a newer version' } });
  await replaceRecord(storage, { record: {}, how: 'reset' });
  await changeSettings(storage, (now) => ({ ...now, markEvery: true }));
  await undoReplacing(storage);
  expect((await storage.local.get('settings'))['settings']).toEqual({
    theme: 'dark',
    gestures: 'of a newer version',
  });
  expect(await readReplaced(storage)).toMatchObject({ how: 'undone', record: { markEvery: true } });
  await undoReplacing(storage);
  expect(await loadSettings(storage)).toMatchObject({ theme: 'system', markEvery: true });
});

test('the same again replaces nothing', async () => {
  const storage = createMemoryStorage();
  await storage.local.set({ settings: { theme: 'dark' } });
  await replaceRecord(storage, { record: {}, how: 'reset' });
  await replaceRecord(storage, { record: {}, how: 'reset' });
  await undoReplacing(storage);
  expect(await loadSettings(storage)).toMatchObject({ theme: 'dark' });
});

test('it is kept for a day, and then removed', async () => {
  const storage = createMemoryStorage();
  await storage.local.set({ settings: { theme: 'dark' } });
  await replaceRecord(storage, { record: {}, how: 'imported' });
  vi.setSystemTime(Date.now() + 23 * HOUR);
  await forgetOldReplaced(storage);
  expect(await readReplaced(storage)).toMatchObject({ how: 'imported' });
  vi.setSystemTime(Date.now() + HOUR);
  expect(await readReplaced(storage)).toBeNull();
  await expect(undoReplacing(storage)).rejects.toThrow('Nothing');
  await forgetOldReplaced(storage);
  expect(await storage.local.get(REPLACED)).toEqual({ [REPLACED]: null });
});

test('what is stored there but cannot be read is nothing', () => {
  for (const stored of [7, 'reset', {}, { how: 'reset', at: 1 }, { how: 'x', at: 1, record: {} }]) {
    expect(parseReplaced(stored, 2)).toBeNull();
  }
  expect(parseReplaced({ how: 'reset', at: 3, record: {} }, 2), 'of a clock put back').toBeNull();
});

test('a browser that refuses to store keeps everything as it is', async () => {
  const storage = createMemoryStorage();
  await storage.local.set({ settings: { theme: 'dark' } });
  storage.localIsFull = true;
  await expect(replaceRecord(storage, { record: {}, how: 'reset' })).rejects.toThrow('Quota');
  expect(await loadSettings(storage)).toMatchObject({ theme: 'dark' });
  expect(await readReplaced(storage)).toBeNull();
});
