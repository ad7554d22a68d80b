import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { PackSchema } from '../pack-schema.ts';

/**
 * The published JSON Schema of the built form, formatted as the file is kept. It says all that
 * `pack-schema.ts` says of the shape, but for trimming spaces, which JSON Schema has no word for.
 */
export async function packJsonSchema(file: string): Promise<string> {
  const { $schema, ...shape } = toJsonSchema(PackSchema, { ignoreActions: ['trim'] });
  const schema = { $schema, title: 'Backstory pack, built form', ...shape };
  return format(JSON.stringify(schema), { ...(await resolveConfig(file)), filepath: file });
}
