import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import english from '../public/_locales/en/messages.json' with { type: 'json' };
import persian from '../public/_locales/fa/messages.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..');
const sources = ['{components,entrypoints}/**/*.{ts,tsx}', 'wxt.config.ts']
  .flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
  .filter((file) => !file.includes('.test.'))
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');

interface Sentence {
  readonly message: string;
}

/** What is put into a sentence: its `$1`, `$2`, … in the order of their numbers. */
function valuesOf({ message }: Sentence): string {
  return (message.match(/\$\d/g) ?? []).toSorted().join();
}

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

test('Persian has every sentence of English, and no other', () => {
  expect(Object.keys(persian)).toEqual(Object.keys(english));
});

test('a sentence has the same values put into it in every language', () => {
  const differing = Object.entries<Sentence>(persian).filter(([key, sentence]) => {
    const original = english[key as keyof typeof english];
    return valuesOf(sentence) !== valuesOf(original);
  });
  expect(differing).toEqual([]);
});

test('Persian is written in Persian letters and digits, from right to left', () => {
  expect(persian.direction.message).toBe('rtl');
  // The Arabic forms of yeh and kaf, and digits of other scripts, are other letters to a search.
  const foreign = Object.entries(persian).filter(([, { message }]) =>
    /[\u0643\u064a\u0649\u0660-\u0669]|(?<!\$)\d/.test(message),
  );
  expect(foreign).toEqual([]);
  const untranslated = Object.entries(persian).filter(
    ([key, { message }]) =>
      message === english[key as keyof typeof english].message && /\p{L}/u.test(message),
  );
  expect(untranslated).toEqual([]);
});
