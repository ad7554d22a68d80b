import {
  BLOCK,
  BREAK,
  CUSTOM,
  ELEMENT_NODE,
  INLINE,
  SKIPPED,
  TEXT_NODE,
  isRead,
  kindOf,
  shadowOf,
  type Container,
} from './element-kinds.ts';
import type { TextBlock } from './text-block.ts';

/** Longer texts are cut: a log file in one node must not be one piece of work. In characters. */
const LONGEST_BLOCK = 0x4000;

/** Over so many nodes it goes on at once where there is no block. */
const LONGEST_STEP = 32;

/** A reading of the page that can be broken off after every step. Changes nothing and asks for no layout. */
export interface TextWalk {
  readonly isOver: boolean;
  /**
   * Goes on to the next block, or to what is to be read by a walk of its own: a shadow tree, or a container
   * in which the page has moved the place away where the walk had come to. `null` if none came soon.
   */
  step(): TextBlock | Container | null;
  /** To be called once the page may have worked: what is here may stand elsewhere. */
  resume(): void;
}

/** A container on the way down to where the walk is. */
interface Level {
  readonly container: Container;
  /** No text that stands in it directly has been met yet. */
  isNew: boolean;
}

/**
 * Walks over the text of `root` in document order: what stands in it directly or in inline elements of
 * it and, if `deep`, all that is nested. Text in nested block-level elements belongs to those. `onCustom` is told of
 * each element that has a name of the page's making and no shadow tree.
 */
export function createTextWalk(
  root: Container,
  deep: boolean,
  onCustom: (element: Element) => void,
): TextWalk {
  /** What `node` stands in, from `root` down. */
  const path: Container[] = [root];
  const outer: Level[] = [];
  let level: Level = { container: root, isNew: true };
  let node: ChildNode | null = root.firstChild;
  /** How much of the text node at hand has been read. */
  let from = 0;
  let run: (TextBlock & { text: string; nodes: Text[]; starts: number[] }) | null = null;
  let apart: Container | null = shadowOf(root);

  const endRun = () => {
    const ended = run;
    run = null;
    return ended;
  };

  const leave = () => {
    const left = path.pop() as Container;
    node = path.length > 0 ? left.nextSibling : null;
    if (left !== level.container) return null;
    level = outer.pop() ?? level;
    return endRun();
  };

  const enter = (element: Element, kind: number): boolean => {
    const { firstChild } = element;
    const shadow = kind === BLOCK ? shadowOf(element) : null;
    if ((!firstChild && !shadow) || !isRead(element)) return false;
    if (kind === BLOCK) {
      outer.push(level);
      level = { container: element, isNew: true };
      apart = shadow;
    }
    path.push(element);
    node = firstChild;
    return true;
  };

  const readElement = (element: Element): TextBlock | null => {
    const named = kindOf(element);
    if (named === CUSTOM && !shadowOf(element)) onCustom(element);
    const kind = named === CUSTOM ? BLOCK : named;
    if (kind === BREAK && run) run.text += '\n';
    const ended = kind === BLOCK || kind === SKIPPED ? endRun() : null;
    const isEntered = (kind === INLINE || (kind === BLOCK && deep)) && enter(element, kind);
    if (!isEntered) node = element.nextSibling;
    return ended;
  };

  const readText = (text: Text): TextBlock | null => {
    const { data } = text;
    // Between most elements stands nothing but white space.
    if (!run && data.trim() !== '') {
      run = { container: level.container, isFirst: level.isNew, text: '', nodes: [], starts: [] };
      level.isNew = false;
    }
    if (run) {
      const to = endOfPiece(data, from, LONGEST_BLOCK - run.text.length);
      run.starts.push(run.text.length - from);
      run.nodes.push(text);
      run.text += data.slice(from, to);
      from = to < data.length ? to : 0;
      if (from > 0) return endRun();
    }
    node = text.nextSibling;
    return null;
  };

  const visit = (visited: ChildNode): TextBlock | null => {
    const { nodeType } = visited;
    if (nodeType === TEXT_NODE) return readText(visited as Text);
    if (nodeType === ELEMENT_NODE) return readElement(visited as Element);
    node = visited.nextSibling;
    return null;
  };

  return {
    get isOver() {
      return path.length === 0;
    },

    step() {
      for (let left = LONGEST_STEP; left > 0 && path.length > 0; left -= 1) {
        if (apart) {
          const piece = apart;
          apart = null;
          return piece;
        }
        const block = node ? visit(node) : leave();
        if (block) return block;
      }
      return null;
    },

    resume() {
      const place = [...path, ...(node ? [node] : [])];
      const lost = place.findIndex((each, at) => at > 0 && each.parentNode !== place[at - 1]);
      if (lost < 0) return;
      while (!place.slice(0, lost).includes(level.container)) level = outer.pop() as Level;
      path.length = path.indexOf(level.container) + 1;
      run = null;
      node = null;
      from = 0;
      apart = level.container;
    },
  };
}

export function isBlock(piece: TextBlock | Container): piece is TextBlock {
  return 'starts' in piece;
}

/** Where a piece of at most about `room` characters ends; between words, if there are any. */
function endOfPiece(data: string, from: number, room: number): number {
  if (data.length - from <= room) return data.length;
  const space = data.lastIndexOf(' ', from + room);
  return space > from ? space : from + Math.max(room, 1);
}
