import { cardFrame, readOverflow } from './card-frame.ts';
import { expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';
import { swapStoredCard } from './stored-card.ts';

const MARKUP = '<img src=x onerror="document.title = 1"><b>bold</b>';
/** Objects of the shape that Preact draws. */
const VNODE = { type: 'img', props: { src: 'x', onerror: 'alert(1)' }, key: null, ref: null };

/** What to write over Soleimani's stored card. */
interface Changes {
  readonly name?: string;
  readonly description?: unknown;
  /** Of every fact. */
  readonly statement?: string;
  /** What every document is. */
  readonly about?: unknown;
  readonly hasNoFacts?: boolean;
  /** Adds keys that other objects inherit to the card's objects. */
  readonly inherits?: boolean;
}

/** Soleimani's card as it was. */
let kept: string | undefined;

async function storeHostileCard(
  reader: Reader,
  { name, description, statement, about, hasNoFacts, inherits }: Changes,
): Promise<void> {
  kept = await swapStoredCard(reader);
  const card = JSON.parse(kept) as {
    entity: { name: string; description: { text: unknown } };
    facts: { statement: string; links: unknown[] }[];
    documents: { about: unknown }[];
  };
  if (name !== undefined) card.entity.name = name;
  if (description !== undefined) card.entity.description.text = description;
  if (statement !== undefined) {
    for (const fact of card.facts) Object.assign(fact, { statement, links: [] });
  }
  if (about !== undefined) for (const document of card.documents) document.about = about;
  if (hasNoFacts) Object.assign(card, { facts: [], disputes: [], events: [], relations: [] });
  const text = JSON.stringify(card);
  const keys = '"__proto__":{"polluted":"yes"},"constructor":"made up","toString":"made up",';
  await swapStoredCard(
    reader,
    inherits ? text.replace(/"(entity|pack|speaker)":\{/g, `"$1":{${keys}`) : text,
  );
}

async function openHostileCard(reader: Reader, changes: Changes): Promise<string> {
  await storeHostileCard(reader, changes);
  await reader.openPage('<p>Qassem Soleimani and Kataib Hezbollah.</p>');
  await reader.hoverMention('Qassem Soleimani');
  return reader.visibleCard('“Qassem Soleimani” is marked');
}

// Firefox hides the card’s frame from the driver: there the text alone is read.
test.afterEach(async ({ reader }) => {
  // What else is stored was never touched.
  await swapStoredCard(reader, kept);
  expect(reader.errors).toEqual([]);
});

test('T15, T17: markup in a stored card is text, and keys that objects inherit are harmless', async ({
  reader,
  kind,
}) => {
  const card = await openHostileCard(reader, { name: MARKUP, statement: MARKUP, inherits: true });
  // As the heading, and as every statement.
  expect(card.split(MARKUP).length).toBeGreaterThan(4);
  expect(await reader.page.title()).toBe('');
  if (kind === 'firefox') return;
  expect(await cardFrame(reader.page).evaluate(() => 'polluted' in {})).toBe(false);
  expect(await cardFrame(reader.page).$$('img, b')).toEqual([]);
});

test('T15: objects of the shape that the card is drawn from are not drawn', async ({
  reader,
  kind,
}) => {
  const card = await openHostileCard(reader, { description: VNODE, about: VNODE });
  expect(card).toContain('Quds Force');
  expect(card).not.toContain('alert');
  if (kind === 'firefox') return;
  expect(await cardFrame(reader.page).$$('img')).toEqual([]);
});

test('letters that turn the writing round turn only their own words', async ({ reader, kind }) => {
  const card = await openHostileCard(reader, {
    name: '\u202eturned round',
    statement: '\u202eturned round and not ended',
  });
  expect(card).toContain('turned round and not ended');
  expect(card).toMatch(/Iranian general/);
  if (kind === 'firefox') return;
  const { words, number } = await cardFrame(reader.page).evaluate(() => {
    const fact = document.querySelector('.fact');
    const placeOf = (selector: string) =>
      fact?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return { words: placeOf('bdi').right, number: placeOf('.citation').left };
  });
  expect(number).toBeGreaterThanOrEqual(words);
});

for (const [what, statement] of [
  ['ten thousand letters without a space', 'x'.repeat(10_000)],
  ['ten thousand letters with spaces', 'word '.repeat(2000).trim()],
  ['emoji', '👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿🇮🇷🇺🇸👍🏽'.repeat(40)],
] as const) {
  test(`${what} as name and statement are there whole, and nothing sticks out`, async ({
    reader,
    kind,
  }) => {
    const card = await openHostileCard(reader, { name: statement, statement });
    expect(card.split(statement).length).toBeGreaterThan(4);
    if (kind === 'firefox') return;
    expect(await cardFrame(reader.page).evaluate(readOverflow)).toEqual([]);
  });
}

test('a card without facts says so, and why it came up', async ({ reader }) => {
  const card = await openHostileCard(reader, { hasNoFacts: true });
  expect(card).toContain('The documents state no fact about this by itself.');
  expect(card).not.toMatch(/Sources differ|Timeline|Ties|More, by date/);
  expect(card).toContain('As reported, January 2020');
});
