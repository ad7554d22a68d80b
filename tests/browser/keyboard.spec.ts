import { expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';

const PAGE = `
  <input id="before"><p>Qassem Soleimani led the Quds Force.</p>
  <p>Kataib Hezbollah too.</p>`;

async function openByKey(reader: Reader): Promise<string> {
  await reader.openPage(PAGE);
  await reader.page.focus('#before');
  await reader.pressCardShortcut();
  const card = await reader.visibleCard('“Qassem Soleimani” is marked');
  await reader.focusIn('Soleimani');
  return card;
}

test('a card opened by key begins at its name; Escape closes it and gives the focus back', async ({
  reader,
}) => {
  await openByKey(reader);
  await reader.page.keyboard.press('Escape');
  await reader.noCard();
  expect(await reader.focusedInPage()).toBe('before');
  expect(reader.errors).toEqual([]);
});

test('a citation is opened and folded by key', async ({ reader }) => {
  await openByKey(reader);
  await reader.tabTo('Source 1: show the words');
  await reader.page.keyboard.press('Enter');
  expect(await reader.visibleCard('paragraph')).toMatch(/“[^”]+”/);
  await reader.page.keyboard.press('Enter');
  await expect.poll(() => reader.visibleCard('As reported')).not.toContain('paragraph');
});

test('a link to another card is followed by key, and Back returns to the same link', async ({
  reader,
}) => {
  await openByKey(reader);
  await reader.tabTo('Quds Force');
  await reader.page.keyboard.press('Enter');
  // The link that has the focus until the other card is there has the same words as its heading.
  await reader.visibleCard('Elite branch');
  await reader.focusIn('Quds Force');
  await reader.tabTo('Back to Qassem Soleimani', 'backward');
  await reader.page.keyboard.press('Enter');
  await reader.visibleCard('“Qassem Soleimani” is marked');
  await reader.focusIn('Quds Force');
});

test('the close button closes the card by key, and the focus is back', async ({ reader }) => {
  await openByKey(reader);
  await reader.tabTo('Close', 'backward');
  await reader.page.keyboard.press(' ');
  await reader.noCard();
  expect(await reader.focusedInPage()).toBe('before');
});

test('“not this one” hides the entity on this page, Undo shows it again, a reload does too', async ({
  reader,
}) => {
  await openByKey(reader);
  const all = await reader.visibleMarks();
  const others = all.filter((text) => !text.includes('Soleimani'));
  expect(others.length).toBeLessThan(all.length);
  await reader.tabTo('Not this one');
  await reader.page.keyboard.press('Enter');
  await expect.poll(reader.visibleMarks).toEqual(others);
  await reader.visibleCard('Not marked on this page any more.');
  await reader.focusIn('Undo');
  await reader.page.keyboard.press('Enter');
  await expect.poll(reader.visibleMarks).toEqual(all);
  await reader.page.keyboard.press('Enter');
  await expect.poll(reader.visibleMarks).toEqual(others);
  await reader.page.keyboard.press('Escape');
  await reader.noCard();
  await reader.openPage(PAGE);
  await expect.poll(reader.visibleMarks).toEqual(all);
});

test('the key takes the focus into a card that the pointer opened, and out of it again', async ({
  reader,
}) => {
  await reader.openPage(PAGE);
  await reader.page.focus('#before');
  await reader.hoverMention('Kataib Hezbollah');
  await reader.visibleCard('“Kataib Hezbollah” is marked');
  expect(await reader.focusedInPage()).toBe('before');
  await reader.pressCardShortcut();
  await reader.focusIn('Hezbollah');
  await reader.page.keyboard.press('Escape');
  await reader.noCard();
  expect(await reader.focusedInPage()).toBe('before');
});

test('the key opens the card of the name at the caret', async ({ reader }) => {
  await reader.openPage(PAGE);
  await reader.page.evaluate(() => {
    const [, second] = document.querySelectorAll('p');
    if (second?.firstChild) getSelection()?.collapse(second.firstChild, 4);
  });
  await reader.pressCardShortcut();
  await reader.visibleCard('“Kataib Hezbollah” is marked');
});

test('the key passes over names that are not displayed, and reaches those far below', async ({
  reader,
}) => {
  await reader.openPage(`<p>Qassem Soleimani.</p><p style="display: none">Kataib Hezbollah.</p>
    <p style="margin-top: 4000px">${'Long before. '.repeat(2000)} Quds Force.</p>`);
  await reader.pressCardShortcut();
  await reader.visibleCard('“Qassem Soleimani” is marked');
  await reader.pressCardShortcut();
  await reader.visibleCard('“Quds Force” is marked');
  const [card, mark] = [await reader.cardPlace(), await reader.markPlace('Quds Force')];
  expect(mark.top).toBeGreaterThanOrEqual(0);
  expect(card.top >= mark.bottom || card.bottom <= mark.top).toBe(true);
});

test('keys typed in the card do not reach the page', async ({ reader }) => {
  await reader.openPage(
    `${PAGE}<script>window.keys = []; for (const type of ['keydown', 'keyup'])
      addEventListener(type, ({ key }) => window.keys.push(key), true)</script>`,
  );
  await reader.pressCardShortcut();
  await reader.visibleCard('“Qassem Soleimani” is marked');
  await reader.focusIn('Soleimani');
  await reader.page.evaluate('window.keys = []');
  for (const key of ['Tab', 'a', 'ArrowDown'] as const) await reader.page.keyboard.press(key);
  expect(await reader.page.evaluate('window.keys')).toEqual([]);
});
