import { expect, test } from 'vitest';
import { findReadTab, type TabFinder } from './find-read-tab.ts';

const open = [
  { id: 1, lastAccessed: 100, active: false },
  { id: 2, lastAccessed: 300, active: false },
  { id: 3, lastAccessed: 400, active: true },
];

function tabsSeenFrom(own: number | null, tabs = open): TabFinder {
  return {
    getCurrent: async () => tabs.find(({ id }) => id === own),
    query: async ({ active }) => tabs.filter((tab) => !active || tab.active),
  };
}

test('from a popup or side panel it is the tab in front', async () => {
  expect(await findReadTab(tabsSeenFrom(null))).toBe(3);
});

test('from a tab of our own behind it, too', async () => {
  expect(await findReadTab(tabsSeenFrom(1))).toBe(3);
});

test('from a tab of our own in front it is the one that was there before', async () => {
  expect(await findReadTab(tabsSeenFrom(3))).toBe(2);
});

test('alone in its window, a page of ours speaks of none', async () => {
  expect(await findReadTab(tabsSeenFrom(3, open.slice(2)))).toBeNull();
});
