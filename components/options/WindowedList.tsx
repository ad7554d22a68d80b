import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn above and below those in view: a key press to the next row always finds one. */
const BEYOND = 12;

/** The drawn part moves by so many rows at a time, so that most scrolling draws nothing. */
const STEP = 8;

/** Drawn before the height of a row is known. */
const FIRST = { start: 0, end: 40 };

/**
 * A list of rows of one height, of which only those near the view are drawn, however many there are.
 * `children` draws the row of an index, as a keyed `li` with the given attributes. The page scrolls,
 * not the list.
 */
export function WindowedList({
  count,
  children,
}: {
  count: number;
  children: (index: number, attributes: RowAttributes) => VNode;
}) {
  const list = useRef<HTMLUListElement>(null);
  const [{ start, end }, setDrawn] = useState(FIRST);
  const [height, setHeight] = useState(0);

  useLayoutEffect(() => {
    const follow = () => {
      const { current } = list;
      const row = current?.querySelector('li')?.offsetHeight ?? 0;
      if (!current || row === 0) return;
      setHeight(row);
      const first = Math.floor(-current.getBoundingClientRect().top / row);
      const above = Math.floor((first - BEYOND) / STEP) * STEP;
      const from = Math.max(0, Math.min(above, count - 1));
      const to = from + Math.ceil(innerHeight / row) + 2 * BEYOND + STEP;
      setDrawn((now) => (now.start === from && now.end === to ? now : { start: from, end: to }));
    };
    follow();
    const ending = new AbortController();
    const options = { passive: true, signal: ending.signal };
    addEventListener('scroll', follow, options);
    addEventListener('resize', follow, options);
    return () => ending.abort();
  }, [count]);

  const from = Math.min(start, Math.max(0, count - 1));
  const to = Math.min(end, count);
  const rows = Array.from({ length: to - from }, (_none, at) => from + at);
  return (
    <ul
      ref={list}
      class="rows"
      style={{
        paddingBlockStart: `${from * height}px`,
        paddingBlockEnd: `${(count - to) * height}px`,
      }}
    >
      {rows.map((index) => children(index, { 'aria-setsize': count, 'aria-posinset': index + 1 }))}
    </ul>
  );
}

/** Tells a screen reader of the rows that are not drawn. */
export interface RowAttributes {
  readonly 'aria-setsize': number;
  readonly 'aria-posinset': number;
}
