import { expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import { createFinder } from './create-finder.ts';
import { decideMentions } from './decide-mentions.ts';
import { EXAMPLES, exampleEntity } from './example-entities.ts';
import type { IndexedEntity } from './indexed-entity.ts';
import { openIndex } from './open-index.ts';
import { readOpeners } from './read-openers.ts';
import { TITLES_AND_OPENERS } from './titles-and-openers.ts';

/** The mentions of a page of blocks: text, reason and trust. */
function decide(blocks: readonly string[], entities: readonly IndexedEntity[] = EXAMPLES) {
  const index = openIndex(buildIndex(entities));
  const find = createFinder(index, readOpeners(TITLES_AND_OPENERS));
  return decideMentions(index, blocks.map(find), { background: false }).flatMap((mentions, block) =>
    mentions.map((each) => ({ ...each, text: blocks[block]?.slice(each.start, each.end) })),
  );
}

const reasonsOf = (...blocks: string[]) =>
  decide(blocks).map(({ text, reason, trust }) => `${text}: ${reason}, ${trust}`);

const marked = (text: string) => decide([text]).map((each) => `${each.text}: ${each.marked}`);

test('a surname alone is only possible', () => {
  expect(reasonsOf('Bolton spoke.')).toEqual(['Bolton: name-alone, possible']);
});

test('a surname is trusted when the full name stands anywhere on the page', () => {
  expect(reasonsOf('Bolton spoke.', 'It was John Bolton.')).toEqual([
    'Bolton: full-name-on-page, trusted',
    'John Bolton: full-name, trusted',
  ]);
});

test.each([
  'the national security adviser Bolton',
  'Bolton, the national security adviser,',
  'Bolton, then the national security adviser,',
])('a role beside a surname settles it: %s', (text) => {
  expect(reasonsOf(text)).toEqual(['Bolton: role-beside, trusted']);
});

test('a role in another sentence settles nothing', () => {
  expect(reasonsOf('He left Bolton. The national security adviser spoke.')).toEqual([
    'Bolton: name-alone, possible',
  ]);
});

test('another given name before a surname makes it doubtful, and the next one too', () => {
  expect(reasonsOf('It was Roger Bolton. Later Bolton sang.')).toEqual([
    'Bolton: other-given-name, possible',
    'Bolton: other-of-that-name, possible',
  ]);
});

test('titles, days and the first words of sentences are no given names', () => {
  const text =
    'President Trump left. But Trump came back on Tuesday. Trump, Mr. Trump and US-Präsident Trump.';
  expect(decide([text]).every(({ trust }) => trust === 'trusted')).toBe(true);
});

test('part of a longer capitalised name is doubtful, but not in a headline', () => {
  expect(reasonsOf('a match at the Bolton Castle grounds')).toEqual([
    'Bolton: part-of-longer-name, possible',
  ]);
  expect(reasonsOf('Why Trump Fires Another Top Official Today')).toEqual([
    'Trump: full-name, trusted',
  ]);
});

test('a name that needs context has it among other entities, not in a page of its own', () => {
  expect(reasonsOf('Barr spoke.')).toEqual(['Barr: name-alone, possible']);
  expect(reasonsOf('Barr spoke of Soleimani to Trump.')[0]).toBe('Barr: entities-near, trusted');
});

test('capitals alone do not make a name of an ordinary word; the page settles it', () => {
  expect(reasonsOf('NO TRUMP IN THIS HAND')).toEqual(['TRUMP: name-alone, possible']);
  expect(reasonsOf('WARNING FROM TRUMP', 'It came from Trump.')[0]).toBe(
    'TRUMP: full-name-on-page, trusted',
  );
});

test('a name in an address is doubtful', () => {
  expect(reasonsOf('write to a.tehran@example.org')).toEqual([
    'tehran: part-of-longer-name, possible',
  ]);
});

test('a surname of two entities goes to the one named in full nearest before it', () => {
  const bushes = [
    exampleEntity('father', { always: ['George H. W. Bush'], 'full-name': ['Bush'] }),
    exampleEntity('son', { always: ['George W. Bush'], 'full-name': ['Bush'] }),
  ];
  const page = [
    'George W. Bush was asked.',
    'Bush said no.',
    'George H. W. Bush came.',
    'Bush said yes.',
  ];
  expect(decide(page, bushes).map(({ text, entity }) => `${text}: ${entity}`)).toEqual([
    'George W. Bush: son',
    'Bush: son',
    'George H. W. Bush: father',
    'Bush: father',
  ]);
});

test('supporting entities are marked only where the topic of the pack is present', () => {
  expect(marked('Trump went to Tehran.')).toEqual(['Trump: false', 'Tehran: false']);
  expect(marked('Trump spoke of Soleimani.')).toEqual(['Trump: true', 'Soleimani: true']);
  expect(marked('Soleimani.')).toEqual(['Soleimani: true']);
});

test('what is possible is never marked', () => {
  const [bolton] = decide(['Bolton met Soleimani and the CIA.']);
  expect(bolton).toMatchObject({ trust: 'possible', marked: false });
});

test('background entities are marked only on the topic and when the reader wants them', () => {
  const index = openIndex(buildIndex(EXAMPLES));
  const find = createFinder(index, readOpeners(TITLES_AND_OPENERS));
  const blocks = [find('Soleimani and Trump in Çan')];
  const markedWith = (background: boolean) =>
    decideMentions(index, blocks, { background })[0]?.find(({ entity }) => entity === 'can')
      ?.marked;
  expect([markedWith(false), markedWith(true)]).toEqual([false, true]);
});
