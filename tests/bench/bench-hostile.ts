/**
 * `npm run bench:hostile`: texts that are made to be slow, of 1 MB and of 10 MB in turn, with
 * 100,000 names that are made to be nearly in them. Medians of processor time, and what the heap has grown
 * by when the longer text is done.
 */
import { buildIndex } from '../../mentions/build-index.ts';
import { findNames } from '../../mentions/find-names.ts';
import { MOST_WORDS } from '../../mentions/index-layout.ts';
import { openIndex } from '../../mentions/open-index.ts';
import { median, timeOf } from './measure.ts';

const NAMES = 100_000;
const SHORT = 1_000_000;
const LONG = 10 * SHORT;
const ROUNDS = 3;

const PREFIXES = Array.from({ length: NAMES }, (_, number) => {
  const series = Math.floor(number / MOST_WORDS);
  return Array.from({ length: 1 + (number % MOST_WORDS) }, () => `w${series}`).join(' ');
});
const ALIKE = Array.from({ length: NAMES }, (_, number) => `aa aa aa aa aa ${number}`);

console.log('\nHostile texts: 1 MB, 10 MB, times as long, growth of the heap\n');
row('names that are prefixes of each other', PREFIXES, 'w7 ');
row('prefixes of each other, joined', PREFIXES, 'w7-');
row('near misses', ALIKE, 'aa ');
row('near misses with hyphens', ALIKE, 'aa-');
row('one endless word', ALIKE, 'aa');

function row(title: string, names: readonly string[], part: string): void {
  const index = openIndex(
    buildIndex([
      {
        id: 'hostile',
        prominence: 'core',
        roles: [],
        lookalikes: [],
        names: names.map((text) => ({ text, lang: 'en', trust: 'always' })),
      },
    ]),
  );
  const [short, long] = [SHORT, LONG].map((length) => part.repeat(length / part.length)) as [
    string,
    string,
  ];
  // Looked at once, a text put together is made one piece: that is no work of ours.
  short.charCodeAt(0);
  long.charCodeAt(0);
  const times: [number[], number[]] = [[], []];
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let round = 0; round < ROUNDS; round++) {
    times[0].push(timeOf(() => findNames(index, short)));
    times[1].push(timeOf(() => findNames(index, long)));
  }
  globalThis.gc?.();
  const heap = (process.memoryUsage().heapUsed - before) / 1024;
  const [few, many] = times.map(median) as [number, number];
  console.log(
    `${title.padEnd(40)} ${few.toFixed(0).padStart(6)} ms ${many.toFixed(0).padStart(7)} ms ${(many / few).toFixed(1).padStart(6)} ${heap.toFixed(0).padStart(7)} kB`,
  );
}
