import { expect, test, vi } from 'vitest';
import { offsetIn, rangeIn, type BlockPlaces } from './text-block.ts';

/** Text nodes as far as a block needs them. */
function nodeOf(data: string): Text {
  return { data } as Text;
}

vi.stubGlobal('StaticRange', function keepParts(this: object, parts: StaticRangeInit) {
  Object.assign(this, parts);
});

const [first, second, third] = [nodeOf('Kataib '), nodeOf('Hez'), nodeOf('bollah.')];
const block: BlockPlaces = {
  nodes: [first, second, third],
  starts: [0, 7, 10],
};

test('a name across nodes starts in one and ends in another', () => {
  expect(rangeIn(block, { start: 0, end: 16 })).toEqual({
    startContainer: first,
    startOffset: 0,
    endContainer: third,
    endOffset: 6,
  });
});

test('a name at the end of a node ends there, not at the start of the next', () => {
  expect(rangeIn(block, { start: 0, end: 7 })).toMatchObject({
    endContainer: first,
    endOffset: 7,
  });
});

test('offsets of the page are offsets of the block', () => {
  expect(offsetIn(block, third, 2)).toBe(12);
  expect(offsetIn(block, nodeOf('elsewhere'), 0)).toBeNull();
});
