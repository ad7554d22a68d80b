import { expect, test } from 'vitest';
import {
  changeSettings,
  loadSettings,
  watchSettings,
  type SettingsStorage,
} from './settings-store.ts';
import { defaultSettings, withSwitched } from './settings.ts';

type Listener = Parameters<SettingsStorage['onChanged']['addListener']>[0];

/** The browser's storage as far as settings use it, in memory. */
function createStorage(): SettingsStorage & { refuse: boolean } {
  const items: Record<string, unknown> = {};
  const listeners = new Set<Listener>();
  const storage = {
    refuse: false,
    local: {
      get: async (key: string | string[] | null) => ({ [String(key)]: items[String(key)] }),
      set: async (changed: Record<string, unknown>) => {
        if (storage.refuse) throw new Error('QuotaExceededError');
        Object.assign(items, structuredClone(changed));
        const changes = Object.fromEntries(
          Object.entries(changed).map(([key, newValue]) => [key, { newValue }]),
        );
        for (const listener of listeners) listener(changes, 'local');
      },
    },
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
  return storage;
}

test('nothing stored is the defaults', async () => {
  expect(await loadSettings(createStorage())).toEqual(defaultSettings);
});

test('two changes at once are both kept', async () => {
  const storage = createStorage();
  await Promise.all(
    ['isis', 'irgc'].map((id) =>
      changeSettings(storage, (now) => withSwitched(now, { entities: [id], on: false })),
    ),
  );
  expect((await loadSettings(storage)).switchedOff.toSorted()).toEqual(['irgc', 'isis']);
});

test('a change that cannot be stored is refused, and nothing is changed', async () => {
  const storage = createStorage();
  storage.refuse = true;
  const change = changeSettings(storage, (now) =>
    withSwitched(now, { entities: ['isis'], on: false }),
  );
  await expect(change).rejects.toThrow('Quota');
  expect(await loadSettings(storage)).toEqual(defaultSettings);
});

test('a watcher hears of every change until it ends', async () => {
  const storage = createStorage();
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

test('a change leaves alone what else is in the record: fields of a newer version, choices nobody here knows', async () => {
  const storage = createStorage();
  const stored = { theme: 'sepia', gestures: { swipe: true }, switchedOff: ['isis'] };
  await storage.local.set({ settings: stored });
  await changeSettings(storage, (now) => withSwitched(now, { entities: ['irgc'], on: false }));
  const { settings } = await storage.local.get('settings');
  expect(settings).toEqual({ ...stored, switchedOff: ['isis', 'irgc'] });
});

test('a record that is none is replaced by the first change', async () => {
  const storage = createStorage();
  await storage.local.set({ settings: 'damaged' });
  await changeSettings(storage, (now) => ({ ...now, theme: 'dark' }));
  expect(await loadSettings(storage)).toEqual({ ...defaultSettings, theme: 'dark' });
});
