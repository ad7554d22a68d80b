import { expect, test } from 'vitest';
import { createMemoryStorage } from './memory-storage.ts';
import { changeSettings, followSettings, loadSettings, watchSettings } from './settings-store.ts';
import { defaultSettings, withSwitched } from './settings.ts';

test('nothing stored is the defaults', async () => {
  expect(await loadSettings(createMemoryStorage())).toEqual(defaultSettings);
});

test('two changes at once are both kept', async () => {
  const storage = createMemoryStorage();
  await Promise.all(
    ['isis', 'irgc'].map((id) =>
      changeSettings(storage, (now) => withSwitched(now, { entities: [id], on: false })),
    ),
  );
  expect((await loadSettings(storage)).switchedOff.toSorted()).toEqual(['irgc', 'isis']);
});

test('a change that cannot be stored is refused, and nothing is changed', async () => {
  const storage = createMemoryStorage();
  storage.localIsFull = true;
  const change = changeSettings(storage, (now) =>
    withSwitched(now, { entities: ['isis'], on: false }),
  );
  await expect(change).rejects.toThrow('Quota');
  expect(await loadSettings(storage)).toEqual(defaultSettings);
});

test('a watcher hears of every change until it ends', async () => {
  const storage = createMemoryStorage();
  const ending = new AbortController();
  const heard: number[] = [];
  watchSettings(storage, {
    onChange: ({ switchedOff }) => heard.push(switchedOff.length),
    signal: ending.signal,
  });
  await changeSettings(storage, (now) => withSwitched(now, { entities: ['isis'], on: false }));
  ending.abort();
  await changeSettings(storage, (now) => withSwitched(now, { entities: ['irgc'], on: false }));
  expect(heard).toEqual([1]);
});

test('a follower is told what is stored, and is never told back what was before a change', async () => {
  const storage = createMemoryStorage();
  await changeSettings(storage, (now) => ({ ...now, theme: 'dark' }));
  const follow = async (heard: string[]) => {
    const { signal } = new AbortController();
    await followSettings(storage, { onSettings: ({ theme }) => heard.push(theme), signal });
    return heard;
  };
  expect(await follow([])).toEqual(['dark']);

  const { get } = storage.local;
  const answer = Promise.withResolvers<void>();
  storage.local.get = async (keys) => {
    const stored = await get(keys);
    await answer.promise;
    return stored;
  };
  const following = follow([]);
  await storage.local.set({ settings: { theme: 'light' } });
  answer.resolve();
  expect(await following).toEqual(['light']);
});

test('a follower that cannot read has the defaults', async () => {
  const storage = createMemoryStorage();
  storage.local.get = () => Promise.reject(new Error('Corrupt'));
  const heard: string[] = [];
  await followSettings(storage, {
    onSettings: ({ theme }) => heard.push(theme),
    signal: new AbortController().signal,
  });
  expect(heard).toEqual([defaultSettings.theme]);
});

test('a change leaves alone what else is in the record: fields of a newer version, choices nobody here knows', async () => {
  const storage = createMemoryStorage();
  const stored = { theme: 'sepia', gestures: { swipe: true }, switchedOff: ['isis'] };
  await storage.local.set({ settings: stored });
  await changeSettings(storage, (now) => withSwitched(now, { entities: ['irgc'], on: false }));
  const { settings } = await storage.local.get('settings');
  expect(settings).toEqual({ ...stored, switchedOff: ['isis', 'irgc'] });
});

test('a record that is none is replaced by the first change', async () => {
  const storage = createMemoryStorage();
  await storage.local.set({ settings: 'damaged' });
  await changeSettings(storage, (now) => ({ ...now, theme: 'dark' }));
  expect(await loadSettings(storage)).toEqual({ ...defaultSettings, theme: 'dark' });
});
