import { expect, test } from 'vitest';
import { defaultSettings, parseSettings, withSwitched } from './settings.ts';

test.each([
  ['nothing', undefined],
  ['a string', 'off'],
  ['a list', []],
  ['a record of a newer shape', { version: 2, switchedOff: ['isis'] }],
  ['a record without its list', { version: 1 }],
  ['a record with something else for its list', { version: 1, switchedOff: 'isis' }],
])('%s stored gives the defaults', (_name, record) => {
  expect(parseSettings(record)).toEqual(defaultSettings);
});

test('what is sound in a damaged list is kept, each id once', () => {
  const record = { version: 1, switchedOff: ['isis', 7, null, 'irgc', 'isis'] };
  expect(parseSettings(record).switchedOff).toEqual(['isis', 'irgc']);
});

test('switching off and on again leaves the others as they were', () => {
  const before = { ...defaultSettings, switchedOff: ['isis'] };
  const off = withSwitched(before, { entities: ['irgc', 'isis'], on: false });
  expect(off.switchedOff.toSorted()).toEqual(['irgc', 'isis']);
  expect(withSwitched(off, { entities: ['irgc'], on: true })).toEqual(before);
});
