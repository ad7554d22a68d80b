import { expect, test } from 'vitest';
import { cardAsText } from './card-as-text.ts';
import { compileCard } from './compile-card.ts';
import { fixturePack } from './fixture-pack.ts';

function textOf(entity: string): string {
  const card = compileCard(fixturePack(), entity);
  if (card === null) throw new Error(`The fixture has no ${entity}.`);
  return cardAsText(card);
}

test('a card says who it is, what is known, what is disputed, and where it stands', () => {
  expect(textOf('bridge')).toBe(`Lune Bridge · place
About Lune Bridge. [000 ¶1; 001 ¶2]
As of May 2015 · The bridge of Port Lune, version 1.2.3

FACTS
  1. Statement denied.
     disputed · Bridge Company
     [001 ¶2] “words of denied”
  2. Statement closed.
     1 May 2015 · reported · two officials, not named
     [000 ¶1, reworded copy] “shut the span”
  3. Statement undated.
     reported · document 001 itself
     [001 ¶2] “words of undated”

DISPUTES
  Were the bolts broken?
  - Officials said so.
      Statement closed. (two officials, not named) [000 ¶1, reworded copy]
  - The company denied it.
      Statement denied. (Bridge Company) [001 ¶2]

TIES
  Bridge Company → leads → Lune Bridge [001 ¶2]

TIMELINE
  1 May 2015: Bridge closed

DOCUMENTS
  [000] “Title of 000”, reworded copy
        What 000 is.
        Not stated: author.
  [001] “Title of 001”, The Lune Echo, report
        What 001 is.
        Not stated: author.
`);
});

test('what a card does not have takes no room', () => {
  expect(textOf('gull')).not.toMatch(/FACTS|DISPUTES|TIES|TIMELINE/);
});

test('no line is longer than 80 characters', () => {
  const pack = fixturePack();
  for (const fact of pack.facts)
    fact.statement = 'a long statement of many words '.repeat(9).trim();
  const card = compileCard(pack, 'lind');
  const lines = card === null ? [] : cardAsText(card).split('\n');
  expect(lines.length).toBeGreaterThan(40);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});
