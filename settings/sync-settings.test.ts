import { expect, test, vi } from 'vitest';
import { createMemoryStorage, type MemoryStorage } from './memory-storage.ts';
import { changeRecord, changeSettings, loadSettings } from './settings-store.ts';
import { withSwitched } from './settings.ts';
import { reconcileSettings, syncSettings } from './sync-settings.ts';

async function switchOff(storage: MemoryStorage, ...entities: string[]): Promise<void> {
  await changeSettings(storage, (now) => withSwitched(now, { entities, on: false }));
}

async function switchedOff(storage: MemoryStorage): Promise<readonly string[]> {
  return (await loadSettings(storage)).switchedOff.toSorted();
}

async function stateOf(storage: MemoryStorage): Promise<unknown> {
  return (await storage.local.get('settingsSync'))['settingsSync'];
}

/** Two browsers of one reader, which met last with nothing chosen but `a` switched off. */
async function twoBrowsers(): Promise<{
  account: Record<string, unknown>;
  here: MemoryStorage;
  there: MemoryStorage;
}> {
  const account = {};
  const [here, there] = [createMemoryStorage(account), createMemoryStorage(account)];
  await switchOff(here, 'a');
  await reconcileSettings(here);
  await reconcileSettings(there);
  return { account, here, there };
}

test('what is chosen in one browser is chosen in the other', async () => {
  const { there } = await twoBrowsers();
  expect(await switchedOff(there)).toEqual(['a']);
});

test('what is taken back in one browser is taken back in the other', async () => {
  const { here, there } = await twoBrowsers();
  await changeSettings(there, (now) => withSwitched(now, { entities: ['a'], on: true }));
  await reconcileSettings(there);
  await reconcileSettings(here);
  expect(await switchedOff(here)).toEqual([]);
});

test('what two browsers choose while apart is chosen in both', async () => {
  const { here, there } = await twoBrowsers();
  await switchOff(here, 'b');
  await changeSettings(there, (now) => ({ ...now, theme: 'dark' }));
  for (const storage of [here, there, here]) await reconcileSettings(storage);
  for (const storage of [here, there]) {
    expect(await loadSettings(storage)).toMatchObject({ switchedOff: ['a', 'b'], theme: 'dark' });
  }
});

test('a copy that the browser let another overwrite unseen loses nothing', async () => {
  const { account, here, there } = await twoBrowsers();
  const before = structuredClone(account);
  await switchOff(there, 'c');
  await reconcileSettings(there);
  // Off line, the other browser has not seen that, and the account takes its copy for the newer.
  Object.assign(account, before);
  await switchOff(here, 'b');
  await reconcileSettings(here);
  for (const storage of [there, here]) await reconcileSettings(storage);
  for (const storage of [here, there]) expect(await switchedOff(storage)).toEqual(['a', 'b', 'c']);
});

test('an account that was emptied gets the choices again', async () => {
  const { account, here } = await twoBrowsers();
  for (const key of Object.keys(account)) Reflect.deleteProperty(account, key);
  await reconcileSettings(here);
  const third = createMemoryStorage(account);
  await reconcileSettings(third);
  expect(await switchedOff(third)).toEqual(['a']);
});

test('nothing chosen writes nothing, and nothing new writes nothing again', async () => {
  const storage = createMemoryStorage();
  await reconcileSettings(storage);
  expect(storage.syncWrites).toBe(0);
  await switchOff(storage, 'a');
  await reconcileSettings(storage);
  await reconcileSettings(storage);
  expect(storage.syncWrites).toBe(1);
});

test('many changes in a row are one write, well below the limit', async () => {
  vi.useFakeTimers();
  try {
    const storage = createMemoryStorage();
    syncSettings(storage);
    for (let at = 0; at < 50; at += 1) {
      await switchOff(storage, `entity-${at}`);
      await vi.advanceTimersByTimeAsync(20);
    }
    await vi.advanceTimersByTimeAsync(5000);
    expect(storage.syncWrites).toBe(1);
    expect(JSON.stringify(await storage.sync.get(null))).toContain('entity-49');
  } finally {
    vi.useRealTimers();
  }
});

test('more than the account takes is kept here, and the state says so', async () => {
  const { here } = await twoBrowsers();
  const many = Array.from({ length: 6000 }, (_none, at) => `entity-number-${at}`);
  await switchOff(here, ...many);
  await reconcileSettings(here);
  expect(await stateOf(here)).toEqual({ is: 'too-large' });
  expect(await switchedOff(here)).toHaveLength(6001);
  await changeSettings(here, (now) => withSwitched(now, { entities: many, on: true }));
  await reconcileSettings(here);
  expect(await stateOf(here)).toEqual({ is: 'synced' });
});

test('an account that refuses is told of in the state, and tried again', async () => {
  const storage = createMemoryStorage();
  const refused = vi.spyOn(storage.sync, 'set').mockRejectedValueOnce(new Error('MAX_WRITE'));
  await switchOff(storage, 'a');
  await reconcileSettings(storage);
  expect(refused).toHaveBeenCalledOnce();
  expect(await stateOf(storage)).toEqual({ is: 'refused', detail: 'Error: MAX_WRITE' });
  expect(await switchedOff(storage)).toEqual(['a']);
  await reconcileSettings(storage);
  expect(await stateOf(storage)).toEqual({ is: 'synced' });
});

test('a copy still on its way is waited for, for an hour', async () => {
  const { account, here, there } = await twoBrowsers();
  const many = Array.from({ length: 800 }, (_none, at) => `entity-number-${at}`);
  await switchOff(there, ...many);
  await reconcileSettings(there);
  const second = account['settings.1'];
  Reflect.deleteProperty(account, 'settings.1');
  await reconcileSettings(here);
  expect(await switchedOff(here)).toEqual(['a']);
  expect(await stateOf(here)).toMatchObject({ is: 'waiting' });
  account['settings.1'] = second;
  await reconcileSettings(here);
  expect(await switchedOff(here)).toHaveLength(801);

  Reflect.deleteProperty(account, 'settings.1');
  await reconcileSettings(here);
  vi.useFakeTimers({ now: Date.now() + 3_600_001, toFake: ['Date'] });
  await reconcileSettings(here).finally(() => vi.useRealTimers());
  expect(account['settings.1']).toBeDefined();
});

test.each([
  ['lost', undefined],
  ['none', 'damaged'],
  ['without a list', { switchedOff: { 0: 'a' } }],
])(
  'a record that is %s comes back from what was synced, and is kept aside',
  async (_name, found) => {
    const { account, here } = await twoBrowsers();
    await here.local.set({ settings: found });
    await reconcileSettings(here);
    expect(await switchedOff(here)).toEqual(['a']);
    expect(JSON.stringify(account)).toContain('switchedOff');
    const { settingsDamaged } = await here.local.get('settingsDamaged');
    expect(settingsDamaged).toEqual(found ?? null);
  },
);

test('a change of a damaged record builds on what was synced', async () => {
  const { here } = await twoBrowsers();
  await here.local.set({ settings: 'damaged' });
  await switchOff(here, 'b');
  expect(await switchedOff(here)).toEqual(['a', 'b']);
  expect(await here.local.get('settingsDamaged')).toEqual({ settingsDamaged: 'damaged' });
});

test('a reset is no damage: it goes to the other browser, and so does its undoing', async () => {
  const { here, there } = await twoBrowsers();
  let before = {};
  await changeRecord(here, (record) => {
    before = record;
    return {};
  });
  await reconcileSettings(here);
  await reconcileSettings(there);
  expect(await switchedOff(there)).toEqual([]);
  await changeRecord(here, () => before);
  await reconcileSettings(here);
  await reconcileSettings(there);
  expect(await switchedOff(there)).toEqual(['a']);
});

test('a disk that is full loses no choice of either side', async () => {
  const { here, there } = await twoBrowsers();
  await switchOff(there, 'b');
  await reconcileSettings(there);
  here.localIsFull = true;
  await reconcileSettings(here);
  expect(await switchedOff(here)).toEqual(['a']);
  here.localIsFull = false;
  await reconcileSettings(here);
  expect(await switchedOff(here)).toEqual(['a', 'b']);
});
