import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { buildIndex } from '../mentions/build-index.ts';
import { buildTopicGate } from '../mentions/build-topic-gate.ts';
import { chooseTopicWords } from '../packs/authoring/choose-topic-words.ts';
import type { Pack } from '../packs/pack-schema.ts';
import { readPackSource } from '../packs/authoring/read-pack-source.ts';
import { problemAsLine } from '../packs/authoring/problem.ts';

/** Prefix by which Rollup's plugins leave each other's virtual modules alone. */
const RESOLVED = '\0';

/**
 * Vite plugin that builds the pack in `folder` into the extension: the background imports it from
 * `virtual:bundled-pack`, the page script the few words it knows by itself from
 * `virtual:topic-words`. A pack with problems does not build: all of them are listed with file and
 * line.
 */
export function bundlePack(folder: string): Plugin {
  let pack: Pack | null = null;
  const modules: Readonly<Record<string, (pack: Pack) => string>> = {
    'virtual:bundled-pack': packModule,
    'virtual:topic-words': topicModule,
  };
  return {
    name: 'bundle-pack',
    resolveId: (id) => (id in modules ? RESOLVED + id : undefined),
    load(id) {
      const build = modules[id.slice(RESOLVED.length)];
      if (!id.startsWith(RESOLVED) || !build) return undefined;
      pack ??= readPack(folder);
      return build(pack);
    },
  };
}

/** Long strings, which the engine reads each time the background wakes: a shorter one has it wake sooner. */
function packModule(pack: Pack): string {
  const text = JSON.stringify(pack);
  const digest = createHash('sha256').update(text).digest('hex');
  return exported({
    packText: text,
    packZipped: base64(gzipSync(text, { level: 9 })),
    packDigest: digest,
    packNames: base64(buildIndex(pack.entities)),
  });
}

function topicModule({ entities }: Pack): string {
  return exported({ topicWords: base64(buildTopicGate(chooseTopicWords(entities))) });
}

/** Messages and scripts carry text only. */
function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function exported(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

function readPack(folder: string): Pack {
  const { pack, problems } = readPackSource(folder, null);
  if (!pack) {
    throw new Error(['The pack does not build.', ...problems.map(problemAsLine)].join('\n'));
  }
  return pack;
}
