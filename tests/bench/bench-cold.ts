/**
 * `npm run bench:cold`: the first scan of an article of 50,000 characters in a page of Chromium that has
 * just been opened, in a renderer of its own, so that nothing is compiled yet. Wall-clock medians over
 * fresh pages.
 */
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { buildIndex } from '../../mentions/build-index.ts';
import { buildTopicGate } from '../../mentions/build-topic-gate.ts';
import { chooseTopicWords } from '../../packs/authoring/choose-topic-words.ts';
import { readPackSource } from '../../packs/authoring/read-pack-source.ts';
import { provideBrowser } from '../../tools/browser/provide-browser.ts';
import { readOwnPassages } from '../passages/read-passages.ts';
import { textForBench } from './bench-material.ts';
import type { ColdScan } from './cold-scan.ts';
import { median } from './measure.ts';

const ARTICLE_LENGTH = 50_000;
/** As much text as the page script reads between two looks at the clock, or sends at a time. */
const BLOCK_LENGTH = 1_000;
/** Of the blocks of an article on the topic, one in so many has names; four or five each. */
const NAMED_SHARE = 3;
const ROUNDS = 21;

type Scan = 'scanByGate' | 'scanByFinder';

const entities = readPackSource('data', null).pack?.entities ?? [];
const gate = base64(buildTopicGate(chooseTopicWords(entities)));
const index = base64(buildIndex(entities));
const plain = plainArticle();
const scans: readonly (readonly [string, Scan, string, readonly string[]])[] = [
  ['gate, no names', 'scanByGate', gate, plain],
  ['finder, no names', 'scanByFinder', index, plain],
  ['finder, on topic', 'scanByFinder', index, articleOnTopic()],
];
const results = scans.map((): ColdScan[] => []);
const script = await bundle();
const chromium = await launch({
  executablePath: provideBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (let round = 0; round < ROUNDS; round++) {
  for (const [number, [, scan, bytes, blocks]] of scans.entries()) {
    results[number]?.push(await scanInFreshPage(chromium, scan, bytes, blocks));
  }
}
await chromium.close();

console.log(
  '\nFirst scan in a fresh page of Chromium, milliseconds: ready, scanning, longest slice\n',
);
for (const [number, [name]] of scans.entries()) {
  const all = results[number] ?? [];
  const row = [
    median(all.map(({ ready }) => ready)),
    median(all.map(({ slices }) => slices.reduce((sum, slice) => sum + slice, 0))),
    median(all.map(({ slices }) => Math.max(...slices))),
  ].map((each) => each.toFixed(1).padStart(7));
  console.log([name.padEnd(20), ...row, `  found ${all[0]?.found}`].join(''));
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function plainArticle(): readonly string[] {
  const text = textForBench(ARTICLE_LENGTH).join('');
  const count = Math.ceil(ARTICLE_LENGTH / BLOCK_LENGTH);
  return Array.from({ length: count }, (_, block) =>
    text.slice(block * BLOCK_LENGTH, (block + 1) * BLOCK_LENGTH),
  );
}

/** Sentences about the topic in place of the beginning of some blocks. */
function articleOnTopic(): readonly string[] {
  const passages = readOwnPassages('first.txt').map(({ text }) => text);
  return plainArticle().map((block, number) =>
    number % NAMED_SHARE === 0
      ? `${passages[number]} ${passages[number + 1]} ${block}`.slice(0, BLOCK_LENGTH)
      : block,
  );
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'cold-scan.ts'),
        formats: ['iife'],
        name: 'coldScan',
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const chunk = outputs.find((each) => each.type === 'chunk');
  if (!chunk) throw new Error('Bundling cold-scan.ts gave no script.');
  return chunk.code;
}

/** A context of its own has a renderer of its own. */
async function scanInFreshPage(
  browser: Browser,
  scan: Scan,
  bytes: string,
  blocks: readonly string[],
): Promise<ColdScan> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.addScriptTag({ content: script });
  const result = await page.evaluate(
    (name, given, texts) => {
      const scope = globalThis as unknown as Record<
        string,
        (bytes: string, blocks: readonly string[]) => ColdScan
      >;
      return scope[name]?.(given, texts);
    },
    scan,
    bytes,
    blocks,
  );
  await context.close();
  if (!result) throw new Error(`The bundle has no ${scan}.`);
  return result;
}
