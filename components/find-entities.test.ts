import { expect, test } from 'vitest';
import type { EntityOverview } from '../packs/pack-overview.ts';
import { createFindEntities, type EntityFilter } from './find-entities.ts';

const soleimani: EntityOverview = {
  id: 'qassem-soleimani',
  kind: 'person',
  name: 'Qassem Soleimani',
  prominence: 'core',
  spellings: ['Qassem Soleimani', 'قاسم سلیمانی', 'Süleymani'],
  description: 'Iranian general, ally of Hezbollah',
};
const militia: EntityOverview = {
  id: 'kataib-hezbollah',
  kind: 'group',
  name: 'Kata’ib Hezbollah',
  prominence: 'background',
  spellings: ['Kata’ib Hezbollah'],
  description: 'Iraqi militia',
};
const all = [soleimani, militia];
const everything: EntityFilter = { query: '', kind: null, prominence: null, isOn: null };
const find = createFindEntities(all);

test.each([
  ['', all],
  ['soleimani', [soleimani]],
  ['SULEYMANI', [soleimani]],
  ['سلیمانی', [soleimani]],
  ['سليماني', [soleimani]],
  ["kata'ib", [militia]],
  ['kataib  irq', []],
  ['kataib  iraq', [militia]],
  ['general qassem', [soleimani]],
  ['nobody', []],
])('"%s" finds its entities', (query, found) => {
  expect(find({ ...everything, query }, new Set())).toEqual(found);
});

test('who is named so comes before who is described so', () => {
  expect(find({ ...everything, query: 'hezbollah' }, new Set())).toEqual([militia, soleimani]);
});

test.each([
  [{ kind: 'group' as const }, [militia]],
  [{ prominence: 'core' as const }, [soleimani]],
  [{ isOn: true }, [militia]],
  [{ isOn: false }, [soleimani]],
  [{ isOn: false, kind: 'group' as const }, []],
])('the filter %j', (filter, found) => {
  expect(find({ ...everything, ...filter }, new Set(['qassem-soleimani']))).toEqual(found);
});
