import { expect, test } from 'vitest';
import { loadPause, parsePause, setPause } from './pause.ts';

const NOW = 1_000_000_000;
const HOUR = 3_600_000;

test.each([
  ['none', undefined, null],
  ['until the next start', 'restart', 'restart'],
  ['an hour', NOW + HOUR, NOW + HOUR],
  ['an hour that is over', NOW, null],
  ['one that a clock put back made longer', NOW + HOUR + 1, null],
  ['something else', { until: 'later' }, null],
])('a pause: %s', (_name, record, pause) => {
  expect(parsePause(record, NOW)).toBe(pause);
});

test('a pause begins, and ends before its time', async () => {
  const items: Record<string, unknown> = {};
  const storage = {
    local: {
      get: async () => items,
      set: async (changed: Record<string, unknown>) => void Object.assign(items, changed),
    },
  };
  expect(await loadPause(storage)).toBeNull();
  await setPause(storage, 'hour');
  expect(await loadPause(storage)).toBeGreaterThan(Date.now());
  await setPause(storage, 'restart');
  expect(await loadPause(storage)).toBe('restart');
  await setPause(storage, null);
  expect(await loadPause(storage)).toBeNull();
});
