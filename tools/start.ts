/**
 * `npm start [-- PAGE] [--browser firefox] [--headless] [--json]`: builds the extension and shows it
 * at work, for a person in a browser window, or for a terminal as a screenshot and text.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ListedMention } from '../messages/tab-message.ts';
import { launchExtensionBrowser, type ExtensionBrowser } from './browser/extension-browser.ts';
import type { BrowserKind } from './browser/find-browser.ts';
import { openPageSession, type PageSession } from './browser/page-session.ts';
import { provideBrowser } from './browser/provide-browser.ts';
import { buildExtension } from './build-extension.ts';
import { serveFile } from './serve-file.ts';

const SAMPLE = join(import.meta.dirname, 'sample-article.html');
const SCREENSHOTS = 'screenshots';

/** A card takes well under a second; a busy machine gets ten. */
const CARD_TIMEOUT = 10_000;

/** What went wrong, in a sentence for the person who typed the command. */
class Refusal extends Error {}

interface Choices {
  readonly page: string;
  readonly kind: BrowserKind;
  readonly headless: boolean;
  readonly json: boolean;
}

try {
  await start(readChoices());
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error instanceof Refusal ? error.message : `Could not start: ${error.message}`);
  process.exitCode = 1;
}

async function start(choices: Choices): Promise<void> {
  const executable = provideBrowser(choices.kind);
  const address = await addressOf(choices.page);
  const extension = buildExtension(choices.kind);
  const browser = await launchExtensionBrowser({ ...choices, executable, extension });
  try {
    if (choices.headless) await show(browser, address.url, choices);
    else await letTry(browser, address.url);
  } finally {
    await browser.close();
    address.close();
  }
}

function readChoices(): Choices {
  const { values, positionals } = readArguments();
  const { browser: kind } = values;
  if (kind !== 'chromium' && kind !== 'firefox') {
    throw new Refusal(`"${kind}" is no browser known here: choose chromium or firefox.`);
  }
  if (positionals.length > 1) throw new Refusal('Name one page: an address, or a file.');
  return {
    page: positionals[0] ?? SAMPLE,
    kind,
    headless: values.headless || values.json || !hasDisplay(),
    json: values.json,
  };
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        browser: { type: 'string', default: 'chromium' },
        headless: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

async function addressOf(page: string): Promise<{ url: string; close: () => void }> {
  if (/^https?:/i.test(page)) return { url: page, close: () => undefined };
  const path = resolve(page);
  return serveFile(path).catch(() => {
    throw new Refusal(`The file ${path} cannot be read: check the name, or give an http address.`);
  });
}

/** In a window: the reader looks around until she closes the browser. */
async function letTry({ browser }: ExtensionBrowser, url: string): Promise<void> {
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  console.log('Rest the pointer on a marked name. Close the browser to end.');
  await new Promise<void>((closed) => {
    browser.once('disconnected', () => closed());
  });
}

/** Without a window: rests the pointer on the first mark and tells what a reader would see. */
async function show(browser: ExtensionBrowser, url: string, choices: Choices): Promise<void> {
  const control = await browser.openExtensionPage('options.html');
  const session = await openPageSession(browser, control);
  await session.page.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => {
    throw new Refusal(`The page ${url} cannot be opened: check the address and the connection.`);
  });
  const all = await session.listMentions();
  const mentions = all.filter(({ marked }) => marked);
  const first = all.findIndex(({ marked }) => marked);
  if (first < 0) throw new Refusal(noMention(choices.page, all));
  await session.hoverMention(first);
  const card = await cardOf(session);
  const screenshot = await photograph(session, choices.kind);
  const shown = mentions.map(({ text, entity, reason }) => ({ text, entity, reason }));
  const page = choices.page === SAMPLE ? 'sample article' : choices.page;
  if (choices.json) console.log(JSON.stringify({ page, mentions: shown, card, screenshot }));
  else console.log(asText({ page, mentions: shown, card, screenshot }));
}

function noMention(page: string, all: readonly ListedMention[]): string {
  return all.length === 0
    ? `No name of the pack was found on ${page}.`
    : `Nothing is marked on ${page}: the names found are not sure enough, or the page is not about the pack’s subject.`;
}

async function cardOf(session: PageSession): Promise<string> {
  const end = Date.now() + CARD_TIMEOUT;
  let before: string | null = null;
  while (Date.now() < end) {
    const card = await session.readOpenCard();
    // The first sight is painted before the rest of a card is made.
    if (card && card.paintedAt !== null && card.text === before) return card.text;
    before = card?.text ?? null;
  }
  throw new Refusal('The pointer rested on a marked name, but no card opened.');
}

async function photograph({ page }: PageSession, kind: BrowserKind): Promise<string> {
  await mkdir(SCREENSHOTS, { recursive: true });
  const path = `${SCREENSHOTS}/card-${kind}.png` as const;
  await page.screenshot({ path });
  return path;
}

function asText(shown: {
  page: string;
  mentions: readonly Pick<ListedMention, 'text' | 'entity' | 'reason'>[];
  card: string;
  screenshot: string;
}): string {
  const width = Math.max(...shown.mentions.map(({ text }) => text.length));
  const rows = shown.mentions.map(
    ({ text, entity, reason }) => `  ${text.padEnd(width)}  ${entity} (${reason})`,
  );
  return [
    `Page: ${shown.page}`,
    `Marked: ${shown.mentions.length}`,
    ...rows,
    '',
    'Card of the first:',
    ...shown.card
      .split('\n')
      .filter(Boolean)
      .map((line) => `  ${line}`),
    '',
    `Screenshot: ${shown.screenshot}`,
  ].join('\n');
}
