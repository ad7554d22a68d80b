import { afterEach, expect, test, vi } from 'vitest';
import { bytesOfBase64 } from './bytes-of-base64.ts';

const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const base64 = Buffer.from(bytes).toString('base64');

afterEach(() => {
  vi.unstubAllGlobals();
});

test('every byte comes back, where the browser reads base64 itself and where it does not', () => {
  class WithoutBase64 extends Uint8Array {}
  vi.stubGlobal('Uint8Array', Object.assign(WithoutBase64, { fromBase64: undefined }));
  expect([...bytesOfBase64(base64)]).toEqual([...bytes]);
  vi.stubGlobal(
    'Uint8Array',
    Object.assign(WithoutBase64, { fromBase64: (text: string) => Buffer.from(text, 'base64') }),
  );
  expect([...bytesOfBase64(base64)]).toEqual([...bytes]);
});
