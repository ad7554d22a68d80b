import { expect, test } from 'vitest';
import { createTextWalk, isBlock, type TextWalk } from './text-walk.ts';

/** A text, or the name of an element and what is in it. */
type Tree = string | readonly Tree[];

/** Nodes as far as a walk needs them. */
class FakeNode {
  parentNode: FakeNode | null = null;
  readonly children: FakeNode[] = [];
  readonly shadowRoot = null;
  readonly localName: string;
  readonly data: string;
  readonly nodeType: number;

  constructor(tree: Tree) {
    const [name, ...inside] = typeof tree === 'string' ? ['', tree] : tree;
    this.localName = name as string;
    this.data = typeof tree === 'string' ? tree : '';
    this.nodeType = typeof tree === 'string' ? 3 : 1;
    if (this.nodeType === 1) for (const each of inside) this.append(new FakeNode(each));
  }

  append(node: FakeNode): void {
    const siblings = node.parentNode?.children;
    siblings?.splice(siblings.indexOf(node), 1);
    node.parentNode = this;
    this.children.push(node);
  }

  get firstChild() {
    return this.children[0] ?? null;
  }

  get nextSibling() {
    const siblings = this.parentNode?.children ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }

  hasAttributes = () => false;
}

const walkOver = (node: FakeNode, deep = true) =>
  createTextWalk(node as unknown as Element, deep, () => {});

/** The texts of the blocks, and in angle brackets what is to be read by a walk of its own. */
function readOn(walk: TextWalk, most = Infinity): string[] {
  const read: string[] = [];
  while (!walk.isOver && read.length < most) {
    const piece = walk.step();
    if (piece) read.push(isBlock(piece) ? piece.text : `<${(piece as Element).localName}>`);
  }
  return read;
}

const NESTED: Tree = [
  'body',
  'a',
  ['div', 'b ', ['i', 'b'], ['p', 'c'], 'd', ['script', '-'], ['br'], 'd'],
  ['pre', ['code', '-']],
  ' ',
  ['p', ['b', ['u', 'e']]],
];

test('blocks come in document order, across inline elements and not across others', () => {
  const walk = walkOver(new FakeNode(NESTED));
  expect(readOn(walk)).toEqual(['a', 'b b', 'c', 'd\nd', 'e']);
});

test('what is nested is not read where only the container is asked for', () => {
  const walk = walkOver(new FakeNode(NESTED), false);
  expect(readOn(walk)).toEqual(['a']);
});

test('each block knows its container, and whether it is the first of it', () => {
  const walk = walkOver(new FakeNode(NESTED));
  const blocks: [string, string, boolean][] = [];
  while (!walk.isOver) {
    const piece = walk.step();
    if (!piece || !isBlock(piece)) continue;
    blocks.push([piece.text, (piece.container as Element).localName, piece.isFirst]);
  }
  expect(blocks).toEqual([
    ['a', 'body', true],
    ['b b', 'div', true],
    ['c', 'p', true],
    ['d\nd', 'div', false],
    ['e', 'p', true],
  ]);
});

test('a walk that was broken off goes on where it was, if that is where it was', () => {
  const walk = walkOver(new FakeNode(NESTED));
  expect(readOn(walk, 2)).toEqual(['a', 'b b']);
  walk.resume();
  expect(readOn(walk)).toEqual(['c', 'd\nd', 'e']);
});

test('where the place has been moved away, what it stood in is asked for again, and what follows is read', () => {
  const body = new FakeNode(NESTED);
  const elsewhere = new FakeNode(['div']);
  const walk = walkOver(body);
  expect(readOn(walk, 2)).toEqual(['a', 'b b']);
  // The paragraph with "c", in which the walk is by now.
  elsewhere.append(body.children[1]?.children[2] as FakeNode);
  walk.resume();
  expect(readOn(walk)).toEqual(['<div>', 'e']);
});

test('a long text is cut between words, and none of it is lost', () => {
  const text = 'word '.repeat(10_000);
  const pieces = readOn(walkOver(new FakeNode(['p', text])));
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.join('')).toBe(text);
  for (const piece of pieces.slice(1)) expect(piece).toMatch(/^ word/);
});
