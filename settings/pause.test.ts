import { expect, test } from 'vitest';
import { createMemoryStorage } from './memory-storage.ts';
import { endPauseOfLastRun, loadPause, parsePause, setPause } from './pause.ts';

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
  const storage = createMemoryStorage();
  expect(await loadPause(storage)).toBeNull();
  await setPause(storage, 'hour');
  expect(await loadPause(storage)).toBeGreaterThan(Date.now());
  await setPause(storage, 'restart');
  expect(await loadPause(storage)).toBe('restart');
  await setPause(storage, null);
  expect(await loadPause(storage)).toBeNull();
});

test('a pause until the next start lasts while the background comes and goes, and no longer', async () => {
  const { local, sync: session } = createMemoryStorage();
  await endPauseOfLastRun({ local, session });
  await setPause({ local }, 'restart');
  await endPauseOfLastRun({ local, session });
  expect(await loadPause({ local })).toBe('restart');
  await endPauseOfLastRun({ local, session: createMemoryStorage().sync });
  expect(await loadPause({ local })).toBeNull();
});

test('a pause of an hour outlasts a restart', async () => {
  const { local, sync: session } = createMemoryStorage();
  await setPause({ local }, 'hour');
  await endPauseOfLastRun({ local, session });
  expect(await loadPause({ local })).toBeGreaterThan(Date.now());
});
