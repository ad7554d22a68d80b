import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import english from '../public/_locales/en/messages.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..');
const sources = ['{components,entrypoints}/**/*.{ts,tsx}', 'wxt.config.ts']
  .flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
  .filter((file) => !file.includes('.test.'))
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');

/** Written out, in the manifest's form, or made of a prefix and a value (`kind_${kind}`). */
function isUsed(key: string): boolean {
  const prefix = key.slice(0, key.indexOf('_') + 1);
  const written = [`'${key}'`, `"${key}"`, `__MSG_${key}__`];
  return [...written, `\`${prefix}\${`].some((form) => sources.includes(form));
}

test('every sentence of the interface is used somewhere', () => {
  expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
});

test('browsers show the description of the extension whole', () => {
  // The Chrome Web Store's limit.
  expect(english.extension_description.message.length).toBeLessThanOrEqual(132);
});
