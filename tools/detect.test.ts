import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildIndex } from '../mentions/build-index.ts';
import { createFinder } from '../mentions/create-finder.ts';
import { decideMentions } from '../mentions/decide-mentions.ts';
import { openIndex } from '../mentions/open-index.ts';
import { readOpeners } from '../mentions/read-openers.ts';
import { TITLES_AND_OPENERS } from '../mentions/titles-and-openers.ts';
import { readPackSource } from '../packs/authoring/read-pack-source.ts';
import { htmlBlocks, isHtml } from './html-blocks.ts';

const PAGES = '../shared/pages';
const bytes = buildIndex(readPackSource('data', null).pack?.entities ?? []);

test('the index of the bundled pack takes at most 40 kB', () => {
  expect(bytes.length).toBeGreaterThan(10_000);
  expect(bytes.length).toBeLessThanOrEqual(40_000);
});

test('blocks of a page are parted, inline elements are not, and scripts are left out', () => {
  const html = `<!doctype html><head><title>T</title></head><p>One <b>tw</b>o&nbsp;NOT&Iacute;CIA</p>
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
