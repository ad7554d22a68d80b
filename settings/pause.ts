import { followRecord, type SettingsStorage, type StorageArea } from './settings-store.ts';

/** The record beside the settings: kept in this browser only, and never synced. */
const PAUSE = 'pause';

const HOUR = 60 * 60 * 1000;

/** Until when nothing is marked: a time in milliseconds since 1970, or the browser's next start. */
export type Pause = number | 'restart' | null;

/** The pause in a stored record; `null` for none, one that is over, or anything unreadable. */
export function parsePause(record: unknown, now: number): Pause {
  if (record === 'restart') return record;
  // A clock that was put back must not stretch an hour.
  const isRunning = typeof record === 'number' && record > now && record <= now + HOUR;
  return isRunning ? record : null;
}

export async function loadPause({ local }: Pick<SettingsStorage, 'local'>): Promise<Pause> {
  const stored = await local.get(PAUSE);
  return parsePause(stored[PAUSE], Date.now());
}

/** Tells whether there is a pause: now, and whenever one begins or ends, until `signal`. */
export function followPause(
  storage: SettingsStorage,
  { onPause, signal }: { onPause: (isPaused: boolean) => void; signal: AbortSignal },
): void {
  let ending: ReturnType<typeof setTimeout> | undefined;
  const onRecord = (record: unknown) => {
    clearTimeout(ending);
    const pause = parsePause(record, Date.now());
    if (typeof pause === 'number') ending = setTimeout(onRecord, pause - Date.now(), null);
    onPause(pause !== null);
  };
  signal.addEventListener('abort', () => clearTimeout(ending), { once: true });
  void followRecord(storage, { key: PAUSE, onRecord, signal });
}

/** Begins a pause in every open tab, or ends it. Rejects when the browser refuses to store. */
export async function setPause(
  { local }: Pick<SettingsStorage, 'local'>,
  pause: 'hour' | 'restart' | null,
): Promise<void> {
  await local.set({ [PAUSE]: pause === 'hour' ? Date.now() + HOUR : pause });
}

/**
 * Ends a pause until the browser's next start, where this is that start: `session` is what the
 * browser forgets when it ends. To be called whenever the background starts.
 */
export async function endPauseOfLastRun({
  local,
  session,
}: {
  local: StorageArea;
  session: StorageArea;
}): Promise<void> {
  const { isRunning } = await session.get('isRunning');
  if (isRunning) return;
  await session.set({ isRunning: true });
  const stored = await local.get(PAUSE);
  if (stored[PAUSE] === 'restart') await local.set({ [PAUSE]: null });
}
