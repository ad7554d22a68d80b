import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildIndex } from '../mentions/build-index.ts';
import { createFinder } from '../mentions/create-finder.ts';
import { decideMentions } from '../mentions/decide-mentions.ts';
import { openIndex } from '../mentions/open-index.ts';
import { readOpeners } from '../mentions/read-openers.ts';
import { TITLES_AND_OPENERS } from '../mentions/titles-and-openers.ts';
import { readPackSource } from '../packs/authoring/read-pack-source.ts';
import { createDetector } from './create-detector.ts';
import { htmlBlocks, isHtml } from './html-blocks.ts';

const PAGES = '../shared/pages';
const bytes = buildIndex(readPackSource('data', null).pack?.entities ?? []);

test('the index of the bundled pack takes at most 40 kB', () => {
  expect(bytes.length).toBeGreaterThan(10_000);
  expect(bytes.length).toBeLessThanOrEqual(40_000);
});

test('blocks of a page are parted, inline elements are not, and scripts are left out', () => {
  const html = `<!doctype html><head><title>T</title></head><p>One <b>tw</b>o<sup>1</sup>&nbsp;NOT&Iacute;CIA</p>
    <script>var p = '<p>no</p>'</script><ul><li>three<li title="a > b">four</ul>`;
  expect(isHtml(html)).toBe(true);
  expect(htmlBlocks(html)).toEqual(['One two NOTÍCIA', 'three', 'four']);
});

test.skipIf(!existsSync(PAGES))(
  'nothing is marked on the saved pages, which are about other things (skipped without ../shared)',
  () => {
    const index = openIndex(bytes);
    const find = createFinder(index, readOpeners(TITLES_AND_OPENERS));
    const files = readdirSync(PAGES).filter((file) => file.endsWith('.html'));
    const marked = files.filter((file) => {
      const blocks = htmlBlocks(readFileSync(`${PAGES}/${file}`, 'utf8')).map(find);
      return decideMentions(index, blocks, { background: true })
        .flat()
        .some((mention) => mention.marked);
    });
    expect(files.length).toBeGreaterThan(50);
    expect(marked).toEqual([]);
  },
);

const PAGE = `Rockets hit the K-1 base near Kirkuk, and Esper said at the Pentagon that Kataib Hezbollah was to blame.

Donald Trump spoke of Iraq on Saturday. Ivanka Trump did not.`;

/** What is marked of a page, by entity. */
function markedOn(page: string, background: boolean): readonly string[] {
  const detect = createDetector(readPackSource('data', null).pack?.entities ?? [], { background });
  return detect(page)
    .filter(({ marked }) => marked)
    .map(({ entity }) => entity);
}

test('on a page about the story its own and what is known outside it are marked; the rest when wanted', () => {
  const wanted = ['k1-air-base', 'kirkuk', 'mark-esper', 'us-department-of-defense'];
  const all = [...wanted, 'kataib-hezbollah', 'donald-trump'];
  expect(markedOn(PAGE, false)).toEqual(all);
  expect(markedOn(PAGE, true)).toEqual([...all, 'iraq']);
});

test('on a page about something else nothing is marked, though names are trusted', () => {
  expect(markedOn('Donald Trump and the Pentagon spoke of Tehran and Iraq.', true)).toEqual([]);
});

test('what is the story’s own is marked on any page', () => {
  expect(markedOn('Weather: mild. A street was named after Qassem Soleimani.', false)).toEqual([
    'qassem-soleimani',
  ]);
});
