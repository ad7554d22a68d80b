import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { textOfGzip } from './text-of-gzip.ts';

test('text in any script comes back', async () => {
  const text = JSON.stringify({ name: 'قاسم سليماني', text: 'Кассем 𝒮 '.repeat(10_000) });
  expect(await textOfGzip(new Uint8Array(gzipSync(text)))).toBe(text);
});

test('what is no gzip is refused', async () => {
  await expect(textOfGzip(new Uint8Array([1, 2, 3]))).rejects.toThrow(TypeError);
});
