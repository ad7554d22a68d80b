const KEY = 'lookUp';

/** The part of the browser's `storage.session` that this needs: forgotten when the browser ends. */
interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Leaves a name for the popup that is about to open. Not in its address: that would be kept in the history. */
export async function leaveLookUp(session: SessionArea, text: string): Promise<void> {
  await session.set({ [KEY]: text });
}

/** The name the popup was opened for, once; empty where it was opened for itself. */
export async function takeLookUp(session: SessionArea): Promise<string> {
  const { [KEY]: text } = await session.get(KEY);
  if (typeof text !== 'string') return '';
  await session.remove(KEY);
  return text;
}
