import { expect, test } from 'vitest';
import { CHOICES, defaultSettings, LISTS, parseSettings, withSwitched } from './settings.ts';

test.each([
  ['nothing', undefined],
  ['a string', 'off'],
  ['a list', []],
  ['a record of nothing known', { colour: 'green' }],
  ['a list that is none', { switchedOff: 'isis' }],
  ['choices that nobody knows', { markStyle: 'blinking', openDelay: '300', badge: 'yes' }],
])('%s stored gives the defaults', (_name, record) => {
  expect(parseSettings(record)).toEqual(defaultSettings);
});

test('who chose nothing has everything marked everywhere', () => {
  for (const list of LISTS) expect(defaultSettings[list]).toEqual([]);
  expect(defaultSettings).toMatchObject({ siteMode: 'all', openBy: 'hover', markEvery: false });
});

test.each(Object.entries(CHOICES))('every choice of %s can be stored', (field, choices) => {
  for (const choice of choices) {
    const stored: unknown = JSON.parse(JSON.stringify({ [field]: choice }));
    expect(parseSettings(stored)).toEqual({ ...defaultSettings, [field]: choice });
  }
});

test('a broken field takes its default, and the others stay', () => {
  const record = { markStyle: 7, theme: 'dark', sitesOff: { 0: 'a.org' }, sitesOn: ['b.org'] };
  expect(parseSettings(record)).toEqual({ ...defaultSettings, theme: 'dark', sitesOn: ['b.org'] });
});

test('what is sound in a damaged list is kept, each member once', () => {
  const record = { switchedOff: ['isis', 7, null, 'irgc', 'isis'] };
  expect(parseSettings(record).switchedOff).toEqual(['isis', 'irgc']);
});

test('switching off and on again leaves the others as they were', () => {
  const before = { ...defaultSettings, switchedOff: ['isis'] };
  const off = withSwitched(before, { entities: ['irgc', 'isis'], on: false });
  expect(off.switchedOff.toSorted()).toEqual(['irgc', 'isis']);
  expect(withSwitched(off, { entities: ['irgc'], on: true })).toEqual(before);
});
