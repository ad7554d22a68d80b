/** `npm run -s detect -- …`: which names of a pack a text or a page mentions, and why. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Mention } from '../mentions/mention.ts';
import { problemAsLine } from '../packs/authoring/problem.ts';
import { readPackSource } from '../packs/authoring/read-pack-source.ts';
import { issueAsSentence } from '../packs/authoring/issue-as-sentence.ts';
import { PackSchema } from '../packs/pack-schema.ts';
import type { Pack } from '../packs/pack-schema.ts';
import { createDetector } from './create-detector.ts';
import { htmlBlocks, isHtml } from './html-blocks.ts';

const USAGE = `npm run -s detect -- [FILE] [--json] [--pack FILE] [--background]
npm run -s detect -- --jsonl FILE [--pack FILE] [--background]

  FILE          a text or an HTML page; standard input when left out
  --json        mentions as JSON instead of a table
  --jsonl FILE  lines of {"id", "text"}; prints lines of {"id", "mentions", "possible"}
  --pack FILE   a pack as "npm run pack -- build" writes it; the folder data/ when left out
  --background  marks countries, media and general terms, too

Offsets are UTF-16 units of the text; of a page, of its blocks of text joined by blank lines.`;

const BLOCK_GAP = '\n\n';

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      jsonl: { type: 'string' },
      pack: { type: 'string' },
      background: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help || positionals.length > 1) {
    console.log(USAGE);
    return;
  }
  const detect = createDetector(readPack(values.pack).entities, { background: values.background });
  if (values.jsonl !== undefined) {
    for (const line of readText(values.jsonl).split('\n')) {
      if (line.trim() !== '') console.log(JSON.stringify(detectLine(line, detect)));
    }
    return;
  }
  const input = readText(positionals[0]);
  const text = isHtml(input) ? htmlBlocks(input).join(BLOCK_GAP) : input;
  const mentions = detect(text);
  console.log(values.json ? JSON.stringify(mentions, null, 2) : asTable(text, mentions));
}

interface DetectedLine {
  readonly id: unknown;
  readonly mentions: readonly Mention[];
  readonly possible: readonly Mention[];
}

function detectLine(line: string, detect: (text: string) => Mention[]): DetectedLine {
  const { id, text } = JSON.parse(line) as { id?: unknown; text?: unknown };
  if (typeof text !== 'string') throw new Error('A line has no "text": each is {"id", "text"}.');
  const mentions = detect(text);
  return {
    id,
    mentions: mentions.filter((each) => each.trust === 'trusted'),
    possible: mentions.filter((each) => each.trust === 'possible'),
  };
}

function asTable(text: string, mentions: readonly Mention[]): string {
  if (mentions.length === 0) return 'No name of the pack is mentioned.';
  const rows = mentions.map((each) => [
    String(each.start),
    text.slice(each.start, each.end).replace(/\s+/g, ' '),
    each.entity,
    each.reason,
    each.marked ? 'marked' : each.trust,
  ]);
  const all = [['at', 'text', 'entity', 'reason', ''], ...rows];
  const widths = (all[0] ?? []).map((_, column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function readPack(file: string | undefined): Pack {
  if (file !== undefined) return readBuiltPack(file);
  const { pack, problems } = readPackSource('data', null);
  if (pack !== null) return pack;
  throw new Error(`The pack in data/ has problems:\n${problems.map(problemAsLine).join('\n')}`);
}

function readBuiltPack(file: string): Pack {
  const parsed = v.safeParse(PackSchema, JSON.parse(readText(file)));
  if (parsed.success) return parsed.output;
  const [first] = parsed.issues;
  throw new Error(`${file} is not a built pack: ${issueAsSentence(first)}`);
}

function readText(file: string | undefined): string {
  try {
    return readFileSync(file ?? process.stdin.fd, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${file ?? 'Standard input'} cannot be read: ${reason}.`, { cause });
  }
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
