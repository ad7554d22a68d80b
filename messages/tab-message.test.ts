import { expect, test } from 'vitest';
import { isTabMessage } from './tab-message.ts';

test('what is for a page script is told from what is for the background or an open card', () => {
  expect(isTabMessage({ type: 'showMention', index: 0 })).toBe(true);
  for (const type of [
    'mintToken',
    'claimToken',
    'readBundledCard',
    'readOpenCard',
    'reportMarks',
  ]) {
    expect(isTabMessage({ type })).toBe(false);
  }
  for (const other of [null, undefined, 'listMentions', {}])
    expect(isTabMessage(other)).toBe(false);
});
