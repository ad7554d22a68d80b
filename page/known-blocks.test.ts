import { expect, test } from 'vitest';
import { createKnownBlocks } from './known-blocks.ts';
import type { TextBlock } from './text-block.ts';

/** Text nodes as far as their order needs them: each knows the number of its line. */
function nodeAt(line: number): Text {
  return {
    line,
    compareDocumentPosition: (other: { line: number }) => (other.line > line ? 4 : 2),
  } as unknown as Text;
}

function blockAt(line: number, container = {} as Element): TextBlock {
  return { container, isFirst: true, text: `${line}`, nodes: [nodeAt(line)], starts: [0] };
}

const textsOf = ({ all }: ReturnType<typeof createKnownBlocks>) => all.map(({ text }) => text);

test('blocks are in document order, whatever the order of their reading', () => {
  const known = createKnownBlocks();
  for (const line of [3, 1, 4, 1.5, 9, 2, 6]) known.add(blockAt(line));
  expect(textsOf(known)).toEqual(['1', '1.5', '2', '3', '4', '6', '9']);
  const places = known.all.map(({ place }) => place);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  for (const block of known.all) expect(known.at(block.place)).toBe(block);
  expect(known.at(0.123)).toBeUndefined();
});

test('pieces of one node stand in the order of their reading', () => {
  const known = createKnownBlocks();
  const node = nodeAt(5);
  known.add(blockAt(7));
  for (const text of ['a', 'b', 'c']) {
    known.add({ ...blockAt(5), text, nodes: [node] });
  }
  expect(textsOf(known)).toEqual(['a', 'b', 'c', '7']);
});

test.each([
  ['behind', (at: number) => at],
  ['before', (at: number) => 9_999 - at],
])('there is a place for thousands of blocks, each %s the last one', (_, lineOf) => {
  const known = createKnownBlocks();
  for (const line of [-1, 10_000]) known.add(blockAt(line));
  for (let at = 0; at < 10_000; at += 1) expect(known.add(blockAt(lineOf(at)))).not.toBeNull();
  const places = known.all.map(({ place }) => place);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('blocks that each stand between the last two have no place some day', () => {
  const known = createKnownBlocks();
  let [low, high] = [0, 2 ** 1000];
  for (const line of [low, high]) known.add(blockAt(line));
  const places = Array.from({ length: 100 }, (_, at) => {
    const line = low + (high - low) / 2;
    if (at % 2 === 0) low = line;
    else high = line;
    return known.add(blockAt(line));
  });
  expect(places.slice(0, 30)).not.toContain(null);
  expect(places).toContain(null);
});

test('a container is known as long as one of its blocks is', () => {
  const known = createKnownBlocks();
  const container = {} as Element;
  const [first, second] = [known.add(blockAt(1, container)), known.add(blockAt(2, container))];
  expect(known.drop((block) => block === first)).toEqual([first]);
  expect(known.has(container)).toBe(true);
  known.drop((block) => block === second);
  expect(known.has(container)).toBe(false);
  expect(known.all).toEqual([]);
});
