import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import type { Entity, Pack } from '../pack-schema.ts';
import { createPackKeeper, type BundledPack } from './keep-pack.ts';
import { loadCard } from './load-card.ts';
import { openPackDatabase } from './pack-database.ts';

function packOf(version: string, ...ids: readonly string[]): Pack {
  return {
    format: 1,
    id: 'test',
    version,
    title: 'A test',
    asOf: '2020-01',
    documents: [],
    entities: ids.map(entityOf),
    facts: [],
    disputes: [],
    relations: [],
    events: [],
  };
}

function entityOf(id: string): Entity {
  return {
    id,
    kind: 'person',
    name: id,
    description: { text: id, facts: [] },
    prominence: 'core',
    names: [{ text: id, lang: 'en', trust: 'always' }],
    roles: [],
    lookalikes: [],
  };
}

function bundleOf(pack: Pack): BundledPack {
  return { readText: async () => JSON.stringify(pack), digest: pack.version };
}

const nobody = async (): Promise<null> => null;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('an installed pack gives its cards from the database', async () => {
  const keeper = createPackKeeper(bundleOf(packOf('1.0.0', 'ada', 'bob')));
  expect(await keeper.install()).toEqual({ from: 'database' });
  expect((await loadCard('ada', nobody))?.entity.name).toBe('ada');
});

test('another pack replaces the installed one whole', async () => {
  await createPackKeeper(bundleOf(packOf('1.0.0', 'ada', 'bob'))).install();
  await createPackKeeper(bundleOf(packOf('1.1.0', 'bob', 'cyd'))).install();
  expect(await loadCard('ada', nobody)).toBeNull();
  expect((await loadCard('cyd', nobody))?.pack.version).toBe('1.1.0');
  const { overview } = await createPackKeeper(bundleOf(packOf('1.1.0', 'bob', 'cyd'))).overview();
  expect(overview.counts.entities).toBe(2);
});

test('the same pack is not written again', async () => {
  const bundle = bundleOf(packOf('1.0.0', 'ada'));
  await createPackKeeper(bundle).install();
  const database = await openPackDatabase();
  await database.delete('cards', 'ada');
  database.close();
  await createPackKeeper(bundle).install();
  expect(await loadCard('ada', nobody)).toBeNull();
});

test('a pack that cannot be stored whole leaves the installed one as it was', async () => {
  await createPackKeeper(bundleOf(packOf('1.0.0', 'ada'))).install();
  const broken = packOf('2.0.0', 'bob', 'cyd');
  // The database refuses a record without its key, after the old cards are cleared and one is put.
  Object.assign(broken.entities[1] ?? {}, { id: { not: 'a key' } });
  const state = await createPackKeeper(bundleOf(broken)).install();
  expect(state).toMatchObject({ from: 'bundle', reason: 'unavailable' });
  expect((await loadCard('ada', nobody))?.pack.version).toBe('1.0.0');
});

test('a database of a newer version is left alone, and said to be one', async () => {
  const opening = indexedDB.open('backstory', 99);
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  opening.result.close();
  const keeper = createPackKeeper(bundleOf(packOf('1.0.0', 'ada')));
  expect(await keeper.install()).toMatchObject({ from: 'bundle', reason: 'newer-version' });
  const card = await loadCard('ada', keeper.bundledCard);
  expect(card?.entity.name).toBe('ada');
});

test('a database that has lost its stores is made anew', async () => {
  const opening = indexedDB.open('backstory', 1);
  await new Promise((resolve) => {
    opening.addEventListener('success', resolve);
  });
  opening.result.close();
  const keeper = createPackKeeper(bundleOf(packOf('1.0.0', 'ada')));
  expect(await keeper.install()).toEqual({ from: 'database' });
  expect((await loadCard('ada', nobody))?.entity.name).toBe('ada');
});

test('an entity that no pack knows has no card', async () => {
  const keeper = createPackKeeper(bundleOf(packOf('1.0.0', 'ada')));
  await keeper.install();
  expect(await loadCard('nobody', keeper.bundledCard)).toBeNull();
});
