import { expect, test } from 'vitest';
import { problemsAfter } from '../write-fixture-pack.ts';

test('a list names an id once', () => {
  expect(
    problemsAfter(
      ['facts/bridge.yaml', '[ada-lind, lune-bridge]', '[ada-lind, lune-bridge, ada-lind]'],
      ['events.yaml', '[bridge-closed]', '[bridge-closed, bridge-closed]'],
    ),
  ).toEqual([
    'events.yaml:5: "bridge-closed" is listed twice; remove one.',
    'facts/bridge.yaml:3: "ada-lind" is listed twice; remove one.',
  ]);
});
