import { expect, test } from './fixtures.ts';

const PAGE = `
  <h1>Rockets</h1>
  <p>General Qassem <b>Soleimani</b> was named with Kataib Hezbollah, also written Kata’ib Hezbollah.</p>
  <p style="margin-top: 60em">The end.</p>`;

/** A card shows at least three facts, each with citations and its line of date and speaker, and sources. */
function expectCitedCard(card: string): void {
  const facts = card.match(
    /[.”]\s\d[ \d]*\n+[^\n]+ · [^\n]+ (?:reported|alleged|claimed|denied|said)/g,
  );
  expect(facts?.length ?? 0, card).toBeGreaterThanOrEqual(3);
  expect(card).toContain('As reported, January 2020');
  expect(card).toContain('Sources');
}

test('the pointer resting on a name opens its card', async ({ reader }) => {
  await reader.choose({ markEvery: true });
  await reader.openPage(PAGE);
  for (const [text, name] of [
    ['Qassem Soleimani', 'Qassem Soleimani'],
    ['Kataib Hezbollah', 'Kata’ib Hezbollah'],
    ['Kata’ib Hezbollah', 'Kata’ib Hezbollah'],
  ] as const) {
    await reader.hoverMention(text);
    const card = await reader.visibleCard(`“${text}” is marked`);
    expect(card).toContain(name);
    expectCitedCard(card);
    await reader.page.keyboard.press('Escape');
    await reader.noCard();
  }
  expect(reader.errors).toEqual([]);
});

test('the keyboard opens one card after the other, and gives the focus back', async ({
  reader,
}) => {
  await reader.choose({ markEvery: true });
  await reader.openPage(`<button autofocus>Before</button>${PAGE}`);
  await reader.pressCardShortcut();
  expectCitedCard(await reader.visibleCard('Qassem Soleimani'));
  await reader.page.keyboard.press('Escape');
  await reader.noCard();
  expect(await reader.page.evaluate(() => document.activeElement?.textContent)).toBe('Before');
  await reader.pressCardShortcut();
  expectCitedCard(await reader.visibleCard('“Kataib Hezbollah” is marked'));
  await reader.pressCardShortcut();
  expectCitedCard(await reader.visibleCard('“Kata’ib Hezbollah” is marked'));
  await reader.page.keyboard.press('Escape');
  await reader.noCard();
  expect(await reader.page.evaluate(() => document.activeElement?.textContent)).toBe('Before');
  expect(reader.errors).toEqual([]);
});

test('a citation shows the words it rests on', async ({ reader }) => {
  await reader.openPage(PAGE);
  await reader.pressCardShortcut();
  await reader.visibleCard('Qassem Soleimani');
  // From the card's heading over the note on disputes and a linked name to the first citation.
  await reader.page.keyboard.press('Tab');
  await reader.page.keyboard.press('Tab');
  await reader.page.keyboard.press('Tab');
  await reader.page.keyboard.press('Enter');
  expect(await reader.visibleCard('paragraph')).toMatch(/“[^”]+”/);
});

test('a tap opens a card', async ({ reader }) => {
  await reader.openPage(PAGE);
  const { left, top } = await reader.markPlace('Qassem Soleimani');
  await reader.page.touchscreen.tap(left + 5, top + 5);
  expectCitedCard(await reader.visibleCard('Qassem Soleimani'));
});
