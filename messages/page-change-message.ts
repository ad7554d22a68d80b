/** What a page script tells the background over its port, checked on arrival. */
import * as v from 'valibot';
import { MOST_AT_ONCE, weightOf } from './finder-port.ts';
import { MOST_BLOCKS, type BlockPlace, type PageChange } from '../mentions/page-finder.ts';

const Place = v.pipe(v.number(), v.finite());
const Block = v.tuple([Place, v.string()]);

const PageChangeSchema = v.strictObject({
  blocks: v.pipe(
    v.array(Block),
    v.check((blocks) => weightOfAll(blocks) <= MOST_AT_ONCE),
  ),
  gone: v.pipe(v.array(Place), v.maxLength(MOST_BLOCKS)),
  background: v.boolean(),
});

function weightOfAll(blocks: readonly (readonly [BlockPlace, string])[]): number {
  return blocks.reduce((weight, [, text]) => weight + weightOf(text), 0);
}

/** The change of a page, or `null` for anything that is none. Never throws. */
export function parsePageChange(value: unknown): PageChange | null {
  const result = v.safeParse(PageChangeSchema, value);
  return result.success ? result.output : null;
}
