import { expect, test } from 'vitest';
import { withoutBidiControls } from './without-bidi-controls.ts';

test('controls that turn text round are taken out, at any depth', () => {
  const pack = { a: ['x\u202ey', { b: '\u2066left\u2069\u202c' }], n: 1, none: null };
  expect(withoutBidiControls(pack)).toEqual({ a: ['xy', { b: 'left' }], n: 1, none: null });
});

test('the marks that right-to-left text needs stay', () => {
  expect(withoutBidiControls('\u200fقاسم\u200c \u200eA')).toBe('\u200fقاسم\u200c \u200eA');
});

test('a key that names the prototype is a field like any other', () => {
  const hostile: unknown = JSON.parse('{"__proto__":{"lead":true},"constructor":"x"}');
  const copied = withoutBidiControls(hostile) as Record<string, unknown>;
  expect(Object.getPrototypeOf(copied)).toBe(Object.prototype);
  expect(copied['lead']).toBeUndefined();
  expect(JSON.stringify(copied)).toBe('{"__proto__":{"lead":true},"constructor":"x"}');
});
