import { expect, test } from 'vitest';
import { isSameRecord, mergeRecords } from './merge-records.ts';

const base = { switchedOff: ['a', 'b'], theme: 'dark' };

test('what each added or took out of a list is kept', () => {
  const here = { ...base, switchedOff: ['b', 'c'] };
  const there = { ...base, switchedOff: ['a', 'b', 'd'] };
  const merged = mergeRecords({ base, here, there });
  expect([...(merged['switchedOff'] as string[])].toSorted()).toEqual(['b', 'c', 'd']);
});

test.each([
  ['changed here', { theme: 'light' }, {}, 'light'],
  ['changed there', {}, { theme: 'light' }, 'light'],
  ['changed in both', { theme: 'system' }, { theme: 'light' }, 'system'],
  ['changed in neither', {}, {}, 'dark'],
])('a choice %s', (_name, here, there, theme) => {
  const merged = mergeRecords({ base, here: { ...base, ...here }, there: { ...base, ...there } });
  expect(merged['theme']).toBe(theme);
});

test('browsers that never met keep the lists of both', () => {
  const merged = mergeRecords({
    base: {},
    here: { sitesOff: ['a.org'] },
    there: { sitesOff: ['b.org'], theme: 'dark' },
  });
  expect(merged).toEqual({ sitesOff: ['b.org', 'a.org'], theme: 'dark' });
});

test('a list and a choice that were reset are gone for both', () => {
  expect(mergeRecords({ base, here: {}, there: base })).toEqual({ switchedOff: [] });
});

test('fields of a newer version are merged as well', () => {
  const newer = { gestures: { swipe: true }, pinned: ['x'] };
  const merged = mergeRecords({ base: {}, here: { pinned: ['y'] }, there: newer });
  expect(merged).toEqual({ gestures: { swipe: true }, pinned: ['x', 'y'] });
});

test('the order of fields makes no other record', () => {
  expect(isSameRecord({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
  expect(isSameRecord({ a: 1, b: [2] }, { b: [3], a: 1 })).toBe(false);
});
