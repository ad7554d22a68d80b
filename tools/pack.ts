/** `npm run pack -- …`: the authors' tools for a pack's YAML sources. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { coverageAsText, missingNotesAsText } from '../packs/authoring/coverage-as-text.ts';
import { findCoverage, isUncovered } from '../packs/authoring/find-coverage.ts';
import { findMissingNotes } from '../packs/authoring/find-missing-notes.ts';
import { packJsonSchema } from '../packs/authoring/pack-json-schema.ts';
import { problemAsLine } from '../packs/authoring/problem.ts';
import { readDocuments } from '../packs/authoring/read-documents.ts';
import { readInventory } from '../packs/authoring/read-inventory.ts';
import { readPackSource } from '../packs/authoring/read-pack-source.ts';
import type { LeftOut } from '../packs/authoring/authored-schemas.ts';
import { cardAsText } from '../packs/card-as-text.ts';
import { compileCard } from '../packs/compile-card.ts';
import { PACK_FORMAT } from '../packs/pack-schema.ts';
import type { Pack } from '../packs/pack-schema.ts';

const USAGE = `npm run pack -- COMMAND

  check [DIR] [--documents DIR]       every problem of the pack's sources, with file and line;
                                      with its documents, also wrong or copied wording
  coverage [DIR] [--documents DIR] [--inventory FILE]
                                      which facts rest on each paragraph, and what is uncovered
  show ENTITY [DIR]                   the card of an entity, as text
  build [DIR] --out FILE              the pack as one JSON file
  schema --out FILE                   the JSON Schema of that file

DIR is the folder of the sources; "data" when left out.`;

/** Larger packs take too long to load in a fresh profile. In bytes of UTF-8. */
const LARGEST_PACK = 1_000_000;

type Options = Readonly<Record<'documents' | 'inventory' | 'out', string | undefined>>;

interface Command {
  readonly options: readonly (keyof Options)[];
  /** Names of the arguments; one in brackets may be left out. */
  readonly arguments: readonly string[];
  readonly run: (given: readonly string[], options: Options) => void | Promise<void>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  check: { options: ['documents'], arguments: ['[DIR]'], run: check },
  coverage: { options: ['documents', 'inventory'], arguments: ['[DIR]'], run: coverage },
  show: { options: [], arguments: ['ENTITY', '[DIR]'], run: show },
  build: { options: ['out'], arguments: ['[DIR]'], run: build },
  schema: { options: ['out'], arguments: [], run: schema },
};

function check([dir]: readonly string[], { documents }: Options): void {
  const { pack } = readSound(dir, documents ?? null);
  console.log(
    `The pack is sound${documents === undefined ? '' : ', also against its documents'}: ${countsOf(pack)}.`,
  );
}

function coverage([dir]: readonly string[], { documents, inventory }: Options): void {
  const { pack, leftOut } = readSound(dir, documents ?? null);
  const paragraphs = findCoverage(pack, leftOut);
  const texts = documents === undefined ? new Map() : readDocuments(documents, pack.documents);
  console.log(coverageAsText(paragraphs, texts));
  const open = paragraphs.filter(isUncovered).length;
  if (open > 0) process.exitCode = 1;
  console.log(`${String(open)} of ${String(paragraphs.length)} paragraphs are uncovered.`);
  if (inventory === undefined) return;
  const notes = readInventory(inventory);
  const missing = findMissingNotes(pack, leftOut, notes);
  const lines = missingNotesAsText(missing);
  if (lines !== '') {
    console.log(lines);
    process.exitCode = 1;
  }
  console.log(
    `Of ${String(notes.facts.length)} noted facts ${String(missing.facts.length)} are missing, of ${String(notes.conflicts.length)} conflicts ${String(missing.conflicts.length)}.`,
  );
}

function show([entity = '', dir]: readonly string[]): void {
  const { pack } = readSound(dir, null);
  const card = compileCard(pack, entity);
  if (card === null) {
    throw new Error(
      `The pack has no entity "${entity}"; its ids are in ${dir ?? 'data'}/entities.`,
    );
  }
  console.log(cardAsText(card).trimEnd());
}

function build([dir]: readonly string[], { out }: Options): void {
  if (out === undefined) throw new Error('Say where to write the pack: build --out FILE.');
  const { pack } = readSound(dir, null);
  const json = `${JSON.stringify(pack)}\n`;
  const size = Buffer.byteLength(json);
  if (size > LARGEST_PACK) {
    const limit = String(LARGEST_PACK);
    throw new Error(`The pack has ${String(size)} bytes, allowed are ${limit}; make it smaller.`);
  }
  writeFileSync(out, json);
  console.log(`${out}: ${String(size)} bytes, ${countsOf(pack)}.`);
}

async function schema(_given: readonly string[], { out }: Options): Promise<void> {
  if (out === undefined) throw new Error('Say where to write the JSON Schema: schema --out FILE.');
  writeFileSync(out, await packJsonSchema(out));
  console.log(`${out}: JSON Schema of pack format ${String(PACK_FORMAT)}.`);
}

/** A pack without problems; otherwise lists them all and refuses. */
function readSound(
  dir: string | undefined,
  documents: string | null,
): { pack: Pack; leftOut: LeftOut } {
  const { pack, leftOut, problems } = readPackSource(dir ?? 'data', documents);
  if (pack !== null) return { pack, leftOut };
  for (const problem of problems) console.error(problemAsLine(problem));
  const files = new Set(problems.map(({ file }) => file)).size;
  throw new Error(`${String(problems.length)} problems in ${String(files)} files.`);
}

function countsOf(pack: Pack): string {
  const sections = ['entities', 'facts', 'disputes', 'relations', 'events', 'documents'] as const;
  return sections.map((section) => `${String(pack[section].length)} ${section}`).join(', ');
}

async function run(): Promise<void> {
  const [name = '', ...args] = process.argv.slice(2);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new Error(USAGE);
  const parsed = parseArgs({
    args,
    allowPositionals: true,
    options: Object.fromEntries(
      command.options.map((option) => [option, { type: 'string' as const }]),
    ),
  });
  const { positionals } = parsed;
  const least = command.arguments.filter((argument) => !argument.startsWith('[')).length;
  if (positionals.length < least || positionals.length > command.arguments.length) {
    throw new Error(`"${name}" takes these arguments: ${command.arguments.join(' ')}.\n\n${USAGE}`);
  }
  const { documents, inventory, out } = parsed.values;
  await command.run(positionals, { documents, inventory, out });
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
