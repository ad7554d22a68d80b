import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { buildIndex } from '../mentions/build-index.ts';
import type { Pack } from '../packs/pack-schema.ts';
import { readPackSource } from '../packs/authoring/read-pack-source.ts';
import { problemAsLine } from '../packs/authoring/problem.ts';

/** Prefix by which Rollup's plugins leave each other's virtual modules alone. */
const RESOLVED = '\0';

/**
 * Vite plugin that builds the pack in `folder` into the extension: the background imports its text
 * from `virtual:bundled-pack`, the page script its names from `virtual:bundled-names`. A pack with
 * problems does not build: all of them are listed with file and line.
 */
export function bundlePack(folder: string): Plugin {
  let pack: Pack | null = null;
  const modules: Readonly<Record<string, (pack: Pack) => string>> = {
    'virtual:bundled-pack': packModule,
    'virtual:bundled-names': namesModule,
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

/** One long string: the engine skips over it until the day it is parsed. */
function packModule(pack: Pack): string {
  const text = JSON.stringify(pack);
  const digest = createHash('sha256').update(text).digest('hex');
  return exported({ packText: text, packDigest: digest });
}

function namesModule(pack: Pack): string {
  const names = Buffer.from(buildIndex(pack.entities)).toString('base64');
  return exported({ names });
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
