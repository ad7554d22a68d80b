import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packJsonSchema } from './pack-json-schema.ts';

const FILE = join(import.meta.dirname, '../../docs/pack.schema.json');

// After a change of pack-schema.ts: npm run pack -- schema --out docs/pack.schema.json
test('the published JSON Schema is the one that pack-schema.ts yields', async () => {
  expect(readFileSync(FILE, 'utf8')).toBe(await packJsonSchema(FILE));
});
