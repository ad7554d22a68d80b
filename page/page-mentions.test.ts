import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FinderPort } from '../messages/finder-port.ts';
import { createPageMentions } from './page-mentions.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page of one block; `answers` says of each line to the finder whether somebody is there. */
function pageOfOneBlock(answers: readonly boolean[]) {
  const page = new AbortController();
  let lines = 0;
  const connect = (): FinderPort => {
    const isThere = answers[lines] ?? false;
    lines += 1;
    return { isOpen: true, tell: async () => (isThere ? [] : null), close() {} };
  };
  const found = createPageMentions({
    connect,
    choices: () => ({ background: false }),
    readAll() {
      found.take({
        container: {} as Element,
        isFirst: true,
        text: 'Qassem Soleimani',
        nodes: [{} as Text],
        starts: [0],
      });
      void found.tell();
    },
    signal: page.signal,
  });
  found.startOver();
  return { found, page, countLines: () => lines };
}

test('a finder that answers is asked once', async () => {
  const { countLines } = pageOfOneBlock([true]);
  await vi.runAllTimersAsync();
  expect(countLines()).toBe(1);
});

test('a finder that does not answer is asked again at once', async () => {
  const { countLines } = pageOfOneBlock([false, true]);
  await vi.advanceTimersByTimeAsync(0);
  expect(countLines()).toBe(2);
});

test('a finder that is started late is asked until it is there', async () => {
  const { countLines } = pageOfOneBlock([false, false, false, true]);
  await vi.advanceTimersByTimeAsync(249);
  expect(countLines()).toBe(2);
  await vi.advanceTimersByTimeAsync(501);
  expect(countLines()).toBe(4);
  await vi.runAllTimersAsync();
  expect(countLines()).toBe(4);
});

test('a finder that never answers is left, until there is something new', async () => {
  const { found, countLines } = pageOfOneBlock([]);
  await vi.runAllTimersAsync();
  expect(countLines()).toBe(6);
  found.retry();
  await vi.runAllTimersAsync();
  expect(countLines()).toBe(7);
});

test('a page that has ended asks nobody', async () => {
  const { page, countLines } = pageOfOneBlock([]);
  await vi.advanceTimersByTimeAsync(0);
  page.abort();
  await vi.runAllTimersAsync();
  expect(countLines()).toBe(2);
});
