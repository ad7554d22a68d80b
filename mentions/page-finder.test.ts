import { expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import { createFinder } from './create-finder.ts';
import { EXAMPLES } from './example-entities.ts';
import { openIndex } from './open-index.ts';
import { createPageFinder, type PageChange } from './page-finder.ts';
import { readOpeners } from './read-openers.ts';
import { TITLES_AND_OPENERS } from './titles-and-openers.ts';

const index = openIndex(buildIndex(EXAMPLES));
const find = createFinder(index, readOpeners(TITLES_AND_OPENERS));

/** Follows a page; each answer as "place entity reason" for the blocks that changed. */
function followPage() {
  const follow = createPageFinder(index, find);
  return (change: Partial<PageChange>) =>
    follow({ blocks: [], gone: [], background: false, ...change }).map(
      ([place, mentions]) =>
        `${place}: ${mentions.map(({ entity, reason }) => `${entity} ${reason}`).join(', ')}`,
    );
}

test('only blocks whose mentions changed are told of', () => {
  const tell = followPage();
  expect(
    tell({
      blocks: [
        [0, 'Qassem Soleimani.'],
        [1, 'Nobody.'],
        [2, 'Bolton spoke.'],
      ],
    }),
  ).toEqual(['0: qassem-soleimani full-name', '2: john-bolton name-alone']);
  expect(tell({ blocks: [[3, 'Nobody else.']] })).toEqual([]);
  expect(tell({ blocks: [[4, 'John Bolton.']] })).toEqual([
    '2: john-bolton full-name-on-page',
    '4: john-bolton full-name',
  ]);
});

test('what is gone counts no more', () => {
  const tell = followPage();
  tell({
    blocks: [
      [0, 'John Bolton.'],
      [1, 'Bolton spoke.'],
    ],
  });
  expect(tell({ gone: [0] })).toEqual(['1: john-bolton name-alone']);
});

test('a block told of anew is answered anew, be its mentions the same', () => {
  const tell = followPage();
  const once = tell({ blocks: [[0, 'John Bolton.']] });
  expect(tell({ blocks: [[0, 'John Bolton.']] })).toEqual(once);
  expect(tell({ blocks: [[0, 'Nobody.']] })).toEqual([]);
});

test('places are the order of the page, whatever the order of telling', () => {
  const tell = followPage();
  // Another Bolton speaks nearest before: the surname is nobody's in particular.
  const blocks = [
    [0, 'John Bolton.'],
    [2, 'Bolton spoke.'],
  ] as const;
  tell({ blocks });
  expect(tell({ blocks: [[1, 'Roger Bolton.']] })).toEqual([
    '1: john-bolton other-given-name',
    '2: john-bolton other-of-that-name',
  ]);
});

test('entities of the background are marked when they are asked for', () => {
  const follow = createPageFinder(index, find);
  const blocks = [[0, 'Qassem Soleimani and Donald Trump in Çan.']] as const;
  const markedIn = (change: PageChange) =>
    follow(change).map(([, mentions]) => mentions.map(({ marked }) => marked));
  expect(markedIn({ blocks, gone: [], background: false })).toEqual([[true, true, false]]);
  expect(markedIn({ blocks: [], gone: [], background: true })).toEqual([[true, true, true]]);
  expect(markedIn({ blocks: [], gone: [], background: true })).toEqual([]);
});
