import { expect, test } from 'vitest';
import type { EntityOverview } from '../packs/pack-overview.ts';
import { createLookUp } from './look-up.ts';

function person(name: string, ...spellings: readonly string[]): EntityOverview {
  const id = name.toLowerCase().replaceAll(' ', '-');
  const description = `Who ${name} was`;
  return { id, kind: 'person', name, prominence: 'core', spellings, description };
}

const soleimani = person('Qassem Soleimani', 'Soleimani', 'قاسم سلیمانی', 'Сулеймани');
const muhandis = person('Abu Mahdi al-Muhandis', 'al-Muhandis');
const mahdi = { ...person('Adil Abdul-Mahdi'), description: 'Spoke of Qassem Soleimani' };
const all = [mahdi, soleimani, muhandis];

test.each([
  ['Qassem Soleimani', 'exact', [soleimani]],
  ['  SOLEIMANI ', 'exact', [soleimani]],
  ['قاسم سليماني', 'exact', [soleimani]],
  ['Сулеймани', 'exact', [soleimani]],
  ['al Muhandis', 'exact', [muhandis]],
  ['mahdi', 'part', [mahdi, muhandis]],
  ['qassem', 'part', [soleimani, mahdi]],
  ['Kassem Suleimani', 'like', [soleimani]],
  ['Sulaimani', 'like', [soleimani]],
  ['al-Mohandes', 'like', [muhandis]],
  ['Boris Johnson', 'like', []],
  ['  ', 'like', []],
  ['…', 'like', []],
] as const)('"%s" finds %s', (query, found, entities) => {
  const looked = createLookUp(all)(query);
  expect(looked.entities.map(({ name }) => name)).toEqual(entities.map(({ name }) => name));
  expect(looked.found).toBe(found);
});

test('a selected paragraph finds nothing', () => {
  expect(createLookUp(all)('Qassem Soleimani '.repeat(10)).entities).toEqual([]);
});

test('an answer is no list to read', () => {
  const many = Array.from({ length: 30 }, (_, index) => person(`Ada Lind ${index}`));
  expect(createLookUp(many)('ada').entities).toHaveLength(8);
});
