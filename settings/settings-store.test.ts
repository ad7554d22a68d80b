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
      get: async (key: string) => ({ [key]: items[key] }),
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
