/**
 * `npm run bench:page [-- --quick] [--rounds N] [PAGES…]`: what a page pays for us, in real Chromium, against no
 * extension, an empty one, bare loops, wrapping names in elements, and mark.js. One browser holds all of
 * them, each for one host, and they take turns page by page; figures are medians over the rounds, of
 * processor time of the page's main thread. So figures of one run compare, and those of two runs do not.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { provideBrowser } from '../../tools/browser/provide-browser.ts';
import { buildExtension } from '../../tools/build-extension.ts';
import { serveSite, type TestPage } from '../browser/serve-pages.ts';
import { reactPage } from '../pages/react-page.ts';
import { packNames, writeContenders, type ContenderName } from './page-contenders.ts';
import {
  article,
  chatFeed,
  longDocument,
  OFF_TOPIC,
  onTopic,
  rewrittenNode,
} from './pages-for-bench.ts';
import { printPage } from './print-page.ts';
import { visitPage, type Figures, type Visit } from './visit-page.ts';

/** A line of the plan: pages looked at in one way; of several, each figure is the average. */
interface BenchPage {
  readonly name: string;
  readonly title: string;
  readonly visit: Omit<Visit, 'address'>;
  readonly pages: () => readonly string[];
  /** How they are sent, if not all at once from an address that says nothing. */
  readonly sent?: Omit<TestPage, 'html'>;
  /** Left out: where they would only take time, or break the page. */
  readonly without?: readonly ContenderName[];
  readonly rounds: number;
}

const SAVED_PAGES = join(import.meta.dirname, '..', '..', '..', 'shared', 'pages');
const SAVED_COUNT = 20;

/** Those that have no background to put to sleep. */
const OTHERS = ['none', 'empty', 'loop', 'lit', 'naive', 'markjs'] as const;

const names = packNames();
const PLAN: readonly BenchPage[] = [
  {
    name: 'article',
    title: 'An article on the subject, 14 kB',
    visit: { kind: 'load', settle: 1_000 },
    pages: () => [article(names)],
    rounds: 9,
  },
  {
    name: 'first-mark',
    title: 'The same article: from DOMContentLoaded to the first mark',
    visit: { kind: 'firstMark', settle: 1_000 },
    pages: () => [article(names)],
    without: ['none', 'empty', 'loop'],
    rounds: 9,
  },
  {
    name: 'first-mark-asleep',
    title:
      'The same after the background was put to sleep, the subject in its address, sent within 100 ms',
    visit: { kind: 'firstMark', isAsleep: true, settle: 1_000 },
    pages: () => [article(names)],
    sent: { name: 'soleimani-killed-in-baghdad', rest: () => pause(100) },
    without: OTHERS,
    rounds: 9,
  },
  {
    name: 'first-mark-unannounced',
    title: 'The same, sent at once, and the address says nothing',
    visit: { kind: 'firstMark', isAsleep: true, settle: 1_000 },
    pages: () => [article(names)],
    without: OTHERS,
    rounds: 9,
  },
  {
    name: 'hover',
    title: 'The same article: 200 movements of the pointer',
    visit: { kind: 'hover', settle: 1_000 },
    pages: () => [article(names)],
    without: ['naive', 'markjs', 'lit'],
    rounds: 5,
  },
  {
    name: 'long',
    title: 'A long document about something else, 7 MB',
    visit: { kind: 'load', settle: 4_000 },
    pages: () => [longDocument(OFF_TOPIC)],
    rounds: 3,
  },
  {
    name: 'long-on-topic',
    title: 'A long document with 3,000 names of the pack, 7 MB',
    visit: { kind: 'load', settle: 4_000 },
    pages: () => [longDocument(onTopic(names))],
    rounds: 3,
  },
  {
    name: 'saved',
    title: `${SAVED_COUNT} real pages, average`,
    visit: { kind: 'load', settle: 1_000 },
    pages: savedPages,
    rounds: 3,
  },
  {
    name: 'feed',
    title: 'A chat with 20 messages a second, 6 s',
    visit: { kind: 'live', settle: 1_500 },
    pages: () => [chatFeed(names)],
    rounds: 5,
  },
  {
    name: 'rewrite',
    title: 'A node rewritten every frame, above 200 names, 6 s',
    visit: { kind: 'live', settle: 1_500 },
    pages: () => [rewrittenNode(names)],
    rounds: 5,
  },
  {
    name: 'react',
    title: 'A React list of 200 rows, rendered anew every second, 6 s',
    visit: { kind: 'live', settle: 1_500 },
    pages: () => [
      reactPage({ names, rows: 200, interval: 1_000, renders: 1_000, mode: 'production' }).replace(
        '</body>',
        '<script>hydrate();</script></body>',
      ),
    ],
    rounds: 5,
  },
  {
    name: 'hidden-feed',
    title: 'The chat in a hidden tab, 6 s',
    visit: { kind: 'hidden', settle: 1_500 },
    pages: () => [chatFeed(names)],
    without: ['naive', 'markjs'],
    rounds: 3,
  },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, rounds: { type: 'string' } },
});
const unknown = positionals.find((each) => !PLAN.some(({ name }) => name === each));
if (unknown !== undefined) {
  throw new Error(
    `There is no page "${unknown}": choose of ${PLAN.map((p) => p.name).join(', ')}.`,
  );
}
const chosen = PLAN.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

const folder = mkdtempSync(join(tmpdir(), 'bench-page-'));
const built = buildExtension('chromium');
const contenders = writeContenders(folder, built);
const extensions = contenders.flatMap(({ extension }) => extension ?? []);
const extensionBrowser = await launchExtensionBrowser({
  kind: 'chromium',
  executable: provideBrowser('chromium'),
  extension: join(folder, 'ours'),
  alongside: extensions.filter((extension) => extension !== join(folder, 'ours')),
  headless: true,
  loopbackOnly: true,
});
const { browser } = extensionBrowser;
// Whoever reads its first page has had the extension for a while: the pack is stored.
const control = await extensionBrowser.openExtensionPage('options.html');
await control.evaluate(whenInstalled);
await control.close();
const site = await serveSite();
try {
  for (const each of chosen) await run(each);
} finally {
  await browser.close();
  site.close();
  rmSync(folder, { recursive: true });
}

async function run({ title, visit, pages, sent, without = [], rounds }: BenchPage): Promise<void> {
  const addresses = pages().map((html) => site.add({ html, ...sent }));
  if (addresses.length === 0) {
    console.log(`\n${title}: skipped, because there is no folder ../shared/pages.`);
    return;
  }
  const quick = values.quick ? 1 : rounds;
  const times = values.rounds === undefined ? quick : Number(values.rounds);
  const entered = contenders.filter(({ name }) => {
    return !without.includes(name) && (name !== 'worker' || visit.isAsleep === true);
  });
  /** By contender, of each page the figures of each round. */
  const results = new Map(entered.map(({ name }) => [name, addresses.map((): Figures[] => [])]));
  const unfinished = new Set<ContenderName>();
  for (let round = 0; round < times; round += 1) {
    for (const [number, address] of addresses.entries()) {
      for (const contender of entered) {
        if (unfinished.has(contender.name)) continue;
        const figures = await visitPage(extensionBrowser, contender, { ...visit, address });
        if (figures) results.get(contender.name)?.[number]?.push(figures);
        else unfinished.add(contender.name);
      }
    }
  }
  printPage({
    title: `${title} (medians of ${times})`,
    kind: visit.kind,
    entered,
    results,
    unfinished,
  });
}

/** Runs in the options page: the background answers once the pack is stored. */
async function whenInstalled(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  };
  await chrome.runtime.sendMessage({ type: 'readPackOverview' });
}

/** Every third of the saved pages; none where they are not at hand. */
function savedPages(): string[] {
  if (!existsSync(SAVED_PAGES)) return [];
  const files = readdirSync(SAVED_PAGES).filter((file) => file.endsWith('.html'));
  const step = Math.floor(files.length / SAVED_COUNT);
  return files
    .toSorted()
    .filter((_, index) => index % step === 0)
    .slice(0, SAVED_COUNT)
    .map((file) => readFileSync(join(SAVED_PAGES, file), 'utf8'));
}
