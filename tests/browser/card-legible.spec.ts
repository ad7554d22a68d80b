import { cardFrame, readOverflow, unfoldCard } from './card-frame.ts';
import { expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';

const PAGE = '<p>General Qassem Soleimani was named with Kataib Hezbollah.</p>';

test.beforeEach(({ kind }) => {
  test.skip(kind === 'firefox', 'Firefox hides the card’s frame from the driver');
});

/** A card with all that can be unfolded. */
async function openUnfolded(reader: Reader): Promise<void> {
  await reader.openPage(PAGE);
  await reader.pressCardShortcut();
  await reader.visibleCard('Why this is marked');
  await unfoldCard(reader);
}

test('nothing in a card moves by itself, so that less motion is what everybody has', async ({
  reader,
}) => {
  await openUnfolded(reader);
  const moving = await cardFrame(reader.page).evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        return (
          style.animationName !== 'none' ||
          style.transitionDuration !== '0s' ||
          style.scrollBehavior !== 'auto'
        );
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
  expect(moving).toEqual([]);
});

test('with text twice as large nothing of a card sticks out or is cut off', async ({ reader }) => {
  await openUnfolded(reader);
  const card = cardFrame(reader.page);
  await card.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await card.evaluate(readOverflow)).toEqual([]);
});

for (const zoom of [2, 4]) {
  test(`on a page zoomed ${zoom} times a card is zoomed too, stays in sight, and nothing sticks out`, async ({
    reader,
  }) => {
    // The window's own size: what the driver emulates, zoom does not change.
    await reader.page.setViewport(null);
    await reader.openPage(PAGE);
    try {
      await reader.control.evaluate(zoomTab, zoom);
      await expect.poll(() => reader.page.evaluate(() => devicePixelRatio)).toBe(zoom);
      await openUnfolded(reader);
      const { left, top, right, bottom } = await reader.cardPlace();
      const view = await reader.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual((await reader.markPlace('Qassem Soleimani')).bottom);
      expect(right).toBeLessThanOrEqual(view.width);
      expect(bottom).toBeLessThanOrEqual(view.height);
      expect(await cardFrame(reader.page).evaluate(() => devicePixelRatio)).toBe(zoom);
      expect(await cardFrame(reader.page).evaluate(readOverflow)).toEqual([]);
    } finally {
      await reader.control.evaluate(zoomTab, 0);
    }
  });
}

test('at no size of text a citation number stands on a line without a word', async ({ reader }) => {
  await reader.openPage('<p>Kataib Hezbollah and Qassem Soleimani.</p>');
  await reader.pressCardShortcut();
  await reader.visibleCard('Why this is marked');
  await unfoldCard(reader);
  expect(await cardFrame(reader.page).evaluate(readLoneNumbers)).toEqual([]);
});

test('every card of the pack shows three facts at first sight, or all it has', async ({
  reader,
}) => {
  test.setTimeout(180_000);
  await reader.openPage('<p id="words">Some words.</p>');
  await reader.page.evaluate(() => {
    const text = document.querySelector('#words')?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, 4);
  });
  const stored = await reader.control.evaluate(listCards);
  expect(stored.length).toBeGreaterThan(100);
  await reader.page.bringToFront();
  const tooFew: Record<string, number> = {};
  for (const { id, name, facts } of stored) {
    await reader.control.evaluate(openLookedUp, id);
    await reader.visibleCard(name);
    const seen = await cardFrame(reader.page).evaluate(countFacts);
    if (seen < Math.min(facts, 3)) tooFew[id] = seen;
  }
  expect(tooFew).toEqual({});
});

/** Runs in the card: statements whose numbers wrap, with the size of text in percent at which they do. */
function readLoneNumbers(): string[] {
  const alone: string[] = [];
  for (let size = 80; size <= 200; size += 4) {
    document.documentElement.style.fontSize = `${size}%`;
    for (const statement of document.querySelectorAll('.statement')) {
      const words = [...(statement.querySelector('bdi')?.getClientRects() ?? [])].at(-1);
      const number = statement.querySelector('.citation')?.getBoundingClientRect();
      const isAlone = !words || !number || number.top >= words.bottom;
      if (isAlone) alone.push(`${size} %: ${statement.textContent}`);
    }
  }
  return alone;
}

/** Runs in the card: the facts that are seen whole. */
function countFacts(): number {
  const facts = [
    ...document.querySelectorAll('#root > div:last-child .card-body > .facts > .fact'),
  ];
  return facts.filter((fact) => fact.getBoundingClientRect().bottom <= innerHeight).length;
}

interface ExtensionApi {
  readonly tabs: {
    query(filter: { active: boolean }): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
    setZoom(tab: number, zoom: number): Promise<void>;
  };
}

/** Runs in a page of the extension. */
async function zoomTab(zoom: number): Promise<void> {
  const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  const [tab] = await tabs.query({ active: true });
  await tabs.setZoom(tab?.id ?? 0, zoom);
}

/** Runs in a page of the extension. */
async function openLookedUp(entity: string): Promise<void> {
  const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  const [tab] = await tabs.query({ active: true });
  await tabs.sendMessage(tab?.id ?? 0, { type: 'openLookedUp', entity }, { frameId: 0 });
}

interface StoredCard {
  readonly entity: { readonly id: string; readonly name: string };
  readonly facts: readonly unknown[];
}

/** Runs in a page of the extension. */
function listCards(): Promise<{ id: string; name: string; facts: number }[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('backstory');
    opening.addEventListener('error', () => reject(new Error(String(opening.error))));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const reading = database.transaction('cards').objectStore('cards').getAll();
      reading.addEventListener('success', () => {
        database.close();
        const cards = reading.result as StoredCard[];
        resolve(
          cards.map(({ entity, facts }) => ({
            id: entity.id,
            name: entity.name,
            facts: facts.length,
          })),
        );
      });
    });
  });
}
