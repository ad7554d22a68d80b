import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyExtension } from '../browser/copy-extension.ts';
import { readPackSource } from '../../packs/authoring/read-pack-source.ts';
import {
  answerOnly,
  markOnAnswer,
  markWithMarkJs,
  readBarely,
  wrapNaively,
} from './content-scripts.ts';

/**
 * One way of treating a page. All extensions run in one browser, each on the pages of one host only:
 * so contenders take turns page by page, and nothing else differs between them.
 */
export interface Contender {
  /** Also the first label of its host: `naive.localhost`. */
  readonly name: ContenderName;
  readonly label: string;
  /** Folder of its unpacked extension; `null` for none. */
  readonly extension: string | null;
  /** What the manifest calls it, which is how a trace names its scripts. */
  readonly world: string;
  /** Bytes of scripts and style sheets put into every page. */
  readonly injected: number;
}

export type ContenderName =
  'none' | 'empty' | 'loop' | 'lit' | 'naive' | 'markjs' | 'worker' | 'ours';

const LABELS: Readonly<Record<ContenderName, string>> = {
  none: 'no extension',
  empty: 'empty content script',
  loop: 'bare loop',
  lit: 'bare loop, highlights',
  naive: 'naive: spans',
  markjs: 'mark.js',
  worker: 'a worker that only answers',
  ours: 'ours',
};

/** The pack's English names, as a page about its subject is likely to write them. */
export function packNames(): string[] {
  const { pack } = readPackSource(join(import.meta.dirname, '..', '..', 'data'), null);
  const names = (pack?.entities ?? []).flatMap((entity) => entity.names);
  return [...new Set(names.filter(({ lang }) => lang === 'en').map(({ text }) => text))];
}

/** Another name than that of ours, which the browser's driver looks for. */
const WORKER = 'answer.js';

/** Writes the extensions into `folder`; `built` is the folder of our own, built for Chromium. */
export function writeContenders(folder: string, built: string): Contender[] {
  const names = packNames()
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const plain = packNames();
  const markJs = fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js'));
  return [
    { name: 'none', label: LABELS.none, extension: null, world: '', injected: 0 },
    write(folder, { name: 'empty', script: '' }),
    write(folder, { name: 'loop', script: call(readBarely, names, false) }),
    write(folder, {
      name: 'lit',
      script: call(readBarely, names, true),
      style: '::highlight(bench) { background: #ff03; }',
    }),
    write(folder, { name: 'naive', script: call(wrapNaively, names) }),
    write(folder, {
      name: 'markjs',
      script: `${readFileSync(markJs, 'utf8')};${call(markWithMarkJs, plain)}`,
    }),
    write(folder, { name: 'worker', script: call(markOnAnswer), worker: call(answerOnly) }),
    copyOurs(folder, built),
  ];
}

/** A program that calls `work` with these arguments. */
function call<Arguments extends readonly unknown[]>(
  work: (...given: Arguments) => void,
  ...given: Arguments
): string {
  return `(${work.toString()})(...${JSON.stringify(given)});`;
}

interface Source {
  readonly name: ContenderName;
  readonly script: string;
  readonly style?: string;
  /** Of its background, if it has one. */
  readonly worker?: string;
}

function write(folder: string, { name, script, style = '', worker }: Source): Contender {
  const extension = join(folder, name);
  mkdirSync(extension, { recursive: true });
  writeFileSync(join(extension, 'content.js'), script);
  writeFileSync(join(extension, 'content.css'), style);
  const manifest = {
    manifest_version: 3,
    name: `bench-${name}`,
    version: '1',
    content_scripts: [
      {
        matches: [hostPattern(name)],
        js: ['content.js'],
        css: ['content.css'],
        run_at: 'document_end',
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ],
    ...(worker !== undefined && { background: { service_worker: WORKER } }),
  };
  if (worker !== undefined) writeFileSync(join(extension, WORKER), worker);
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  return {
    name,
    label: LABELS[name],
    extension,
    world: manifest.name,
    injected: Buffer.byteLength(script) + Buffer.byteLength(style),
  };
}

/** Our own extension as it is built, but for the pages it runs in. */
function copyOurs(folder: string, built: string): Contender {
  const extension = join(folder, 'ours');
  const pages = { matches: hostPattern('ours') };
  const { name: world, injected } = copyExtension({ from: built, to: extension, pages });
  return { name: 'ours', label: LABELS.ours, extension, world, injected };
}

function hostPattern(name: ContenderName): string {
  return `*://${name}.localhost/*`;
}
