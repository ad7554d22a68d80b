/**
 * `npm run bench:mentions [-- NAMES…]`: how fast names are found, against the floor of reading the
 * text once, a regular expression, and two matchers from npm. Everything runs in one process, in turn,
 * twice each, and each figure is the median of its second runs in processor time; so figures of one run of
 * the benchmark compare, and figures of two do not.
 */
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import TextMatcher from 'modern-ahocorasick/text';
import { buildIndex } from '../../mentions/build-index.ts';
import { createFinder } from '../../mentions/create-finder.ts';
import { decideMentions } from '../../mentions/decide-mentions.ts';
import { findNames } from '../../mentions/find-names.ts';
import type { IndexedEntity } from '../../mentions/indexed-entity.ts';
import { openIndex } from '../../mentions/open-index.ts';
import { namesForBench, textForBench } from './bench-material.ts';
import { readOpeners } from '../../mentions/read-openers.ts';
import { TITLES_AND_OPENERS } from '../../mentions/titles-and-openers.ts';
import { median, timeOf } from './measure.ts';

const SIZES = [100, 1_000, 10_000, 100_000, 1_000_000];
const NAMES_PER_ENTITY = 8;
const TEXT_LENGTH = 1_000_000;
/** Slow matchers get a part of the text, so that a run ends within minutes. */
const SLOW_TEXT_LENGTH = 50_000;
const ROUNDS = 15;
/** A regular expression of more names takes seconds to compile; those of npm take gigabytes. */
const MOST_FOR_REGEXP = 10_000;
const MOST_FOR_NPM = 100_000;

interface Contender {
  readonly name: string;
  readonly names: number;
  readonly isSlow: boolean;
  readonly find: (texts: readonly string[]) => number;
  readonly times: number[];
}

interface Built {
  readonly names: number;
  readonly build: number;
  readonly bytesPerName: number;
  readonly heap: number;
}

function asEntities(names: readonly string[]): IndexedEntity[] {
  const count = Math.ceil(names.length / NAMES_PER_ENTITY);
  return Array.from({ length: count }, (_, number) => ({
    id: `e${number.toString(36)}`,
    prominence: 'core',
    roles: [],
    lookalikes: [],
    names: names
      .slice(number * NAMES_PER_ENTITY, (number + 1) * NAMES_PER_ENTITY)
      .map((text) => ({ text, lang: 'en', trust: 'always' })),
  }));
}

function sumOf(texts: readonly string[], each: (text: string) => number): number {
  let sum = 0;
  for (const text of texts) sum += each(text);
  return sum;
}

function readOnce(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

function contender(
  name: string,
  names: number,
  find: Contender['find'],
  isSlow = false,
): Contender {
  return { name, names, find, isSlow, times: [] };
}

function ours(names: readonly string[], built: Built[]): Contender[] {
  const entities = asEntities(names);
  let bytes: Uint8Array = new Uint8Array();
  const build = timeOf(() => {
    bytes = buildIndex(entities);
  });
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const index = openIndex(bytes);
  const heap = process.memoryUsage().heapUsed - before;
  built.push({ names: names.length, build, bytesPerName: bytes.length / names.length, heap });
  const find = createFinder(index, readOpeners(TITLES_AND_OPENERS));
  return [
    contender('ours: finding, folded, in word bounds', names.length, (texts) =>
      sumOf(texts, (text) => findNames(index, text).length),
    ),
    contender('ours: and deciding trust', names.length, (texts) => {
      const decided = decideMentions(index, texts.map(find), { background: false });
      return decided.flat().length;
    }),
  ];
}

function others(names: readonly string[]): Contender[] {
  const all: Contender[] = [];
  if (names.length <= MOST_FOR_REGEXP) {
    const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(escaped.toSorted((a, b) => b.length - a.length).join('|'), 'gi');
    all.push(
      contender(
        'RegExp alternation, ignoring case',
        names.length,
        (texts) => sumOf(texts, (text) => text.match(pattern)?.length ?? 0),
        true,
      ),
    );
  }
  if (names.length <= MOST_FOR_NPM) {
    const fast = new FastAhoCorasick([...names]);
    const folding = new TextMatcher([...names], { caseFold: true, normalization: 'NFKC' });
    all.push(
      contender('@monyone/aho-corasick/fast: no folding', names.length, (texts) =>
        sumOf(texts, (text) => fast.matchInText(text).length),
      ),
      contender(
        'modern-ahocorasick/text: folds',
        names.length,
        (texts) => sumOf(texts, (text) => folding.count(text)),
        true,
      ),
    );
  }
  return all;
}

function run(contenders: readonly Contender[], texts: readonly string[]): void {
  const few = texts.slice(0, Math.ceil((texts.length * SLOW_TEXT_LENGTH) / TEXT_LENGTH));
  for (let round = -2; round < ROUNDS; round++) {
    for (const { find, isSlow, times } of contenders) {
      const given = isSlow ? few : texts;
      // Once without the clock: the one before it has left its own data in the processor's caches.
      find(given);
      const time = timeOf(() => find(given));
      if (round >= 0) times.push(time);
    }
  }
}

function print(
  contenders: readonly Contender[],
  built: readonly Built[],
  texts: readonly string[],
): void {
  const length = sumOf(texts, (text) => text.length);
  const few = texts.slice(0, Math.ceil((texts.length * SLOW_TEXT_LENGTH) / TEXT_LENGTH));
  const fewLength = sumOf(few, (text) => text.length);
  const floor = length / median(contenders[0]?.times ?? []);
  console.log(
    'Million characters a second (1 MB of English is as many), and the share of the floor\n',
  );
  for (const { name, names, isSlow, times } of contenders) {
    const speed = (isSlow ? fewLength : length) / median(times);
    const row = [name.padEnd(40), String(names).padStart(9), (speed / 1000).toFixed(1).padStart(8)];
    console.log([...row, `${((100 * speed) / floor).toFixed(1)} %`.padStart(8)].join(' '));
  }
  console.log('\nIndex: names, build time, bytes a name, heap used by opening it\n');
  for (const { names, build, bytesPerName, heap } of built) {
    console.log(
      `${String(names).padStart(9)} ${build.toFixed(0).padStart(6)} ms ${bytesPerName.toFixed(2).padStart(7)} B ${(heap / 1024).toFixed(1).padStart(7)} kB`,
    );
  }
}

const wanted = process.argv.slice(2).map(Number);
const sizes = wanted.length > 0 ? wanted : SIZES;
const texts = textForBench(TEXT_LENGTH);
const built: Built[] = [];
const contenders = [contender('floor: one charCodeAt loop', 0, (all) => sumOf(all, readOnce))];
for (const size of sizes) {
  const names = namesForBench(size);
  contenders.push(...ours(names, built));
  contenders.push(...others(names));
}
run(contenders, texts);
print(contenders, built, texts);
