import { expect, test } from 'vitest';
import { createCardTokens } from './card-tokens.ts';

test('a token is good once, and in its own tab', () => {
  const tokens = createCardTokens();
  const token = tokens.mint(7);
  expect(tokens.claim(token, 8)).toBe(false);
  expect(tokens.claim(token, 7)).toBe(true);
  expect(tokens.claim(token, 7)).toBe(false);
});

test('no two tokens are the same, and a made-up one is worth nothing', () => {
  const tokens = createCardTokens();
  expect(tokens.mint(7)).not.toBe(tokens.mint(7));
  expect(tokens.claim('made up', 7)).toBe(false);
});

test('a page that asks for tokens without end holds no more than two hundred', () => {
  const tokens = createCardTokens();
  const minted = Array.from({ length: 201 }, () => tokens.mint(7));
  expect(minted.filter((token) => tokens.claim(token, 7))).toHaveLength(200);
});
