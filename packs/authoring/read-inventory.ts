import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** Of somebody's reading notes on the documents, what coverage compares the pack with. */
const InventorySchema = v.object({
  facts: v.array(
    v.object({
      id: v.string(),
      statement: v.string(),
      entities: v.array(v.string()),
      evidence: v.array(v.object({ doc: v.string(), para: v.number() })),
    }),
  ),
  conflicts: v.array(v.object({ id: v.string(), title: v.string() })),
});
export type Inventory = v.InferOutput<typeof InventorySchema>;

/** Reads the notes; throws with one sentence when the file is not there or not such a file. */
export function readInventory(file: string): Inventory {
  const parsed = v.safeParse(InventorySchema, readJson(file));
  if (parsed.success) return parsed.output;
  const place = v.getDotPath(parsed.issues[0]) ?? 'its beginning';
  throw new Error(`${file} is not an inventory (at ${place}); give the path of an inventory.json.`);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch {
    throw new Error(`${file} cannot be read as JSON; give the path of an inventory.json.`);
  }
}
