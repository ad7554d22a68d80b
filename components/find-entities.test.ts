import { expect, test } from 'vitest';
import type { EntityOverview } from '../packs/pack-overview.ts';
import { findEntities } from './find-entities.ts';

const soleimani: EntityOverview = {
  id: 'qassem-soleimani',
  kind: 'person',
  name: 'Qassem Soleimani',
  prominence: 'core',
  spellings: ['Qassem Soleimani', 'قاسم سلیمانی', 'Süleymani'],
  description: 'Iranian general',
};
const militia: EntityOverview = {
  id: 'kataib-hezbollah',
  kind: 'group',
  name: 'Kata’ib Hezbollah',
  prominence: 'core',
  spellings: ['Kata’ib Hezbollah'],
  description: 'Iraqi militia',
};
const all = [soleimani, militia];

test.each([
  ['', all],
  ['soleimani', [soleimani]],
  ['SULEYMANI', [soleimani]],
  ['سلیمانی', [soleimani]],
  ['سليماني', [soleimani]],
  ["kata'ib", [militia]],
  ['kataib  hez', [militia]],
  ['general qassem', [soleimani]],
  ['nobody', []],
])('"%s" finds its entities', (query, found) => {
  expect(findEntities(all, query)).toEqual(found);
});
