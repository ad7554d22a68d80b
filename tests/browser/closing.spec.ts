import { expect, test } from './fixtures.ts';

const PAGE = `<p>Qassem Soleimani and Kataib Hezbollah.</p><p style="margin-top: 50em">Far below.</p>`;

test('Escape closes the card, and the page does not see that key', async ({ reader }) => {
  await reader.openPage(
    `${PAGE}<script>window.keys = []; addEventListener('keydown', (e) => window.keys.push(e.key), true)</script>`,
  );
  await reader.hoverMention('Qassem Soleimani');
  await reader.visibleCard('Qassem Soleimani');
  await reader.page.keyboard.press('Escape');
  await reader.noCard();
  await reader.page.keyboard.press('Escape');
  expect(await reader.page.evaluate('window.keys')).toEqual(['Escape']);
});

test('a card that was closed comes back by no key but its own', async ({ reader }) => {
  await reader.openPage(PAGE);
  await reader.hoverMention('Qassem Soleimani');
  await reader.visibleCard('Qassem Soleimani');
  await reader.page.keyboard.press('Escape');
  await reader.noCard();
  await reader.page.keyboard.press('Alt');
  // Longer than a pointer has to rest.
  await reader.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  await reader.noCard();
});

test('a page that is scrolled below the pointer opens nothing', async ({ reader }) => {
  await reader.choose({ openDelay: 1000 });
  await reader.openPage(PAGE);
  await reader.hoverMention('Qassem Soleimani');
  await reader.page.evaluate(() => scrollBy(0, 2));
  // Longer than the pointer has to rest.
  await reader.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
  await reader.noCard();
  // It was on the mark all the time.
  await reader.hoverMention('Qassem Soleimani');
  await reader.visibleCard('Qassem Soleimani');
});

test('moving away closes the card', async ({ reader }) => {
  await reader.openPage(PAGE);
  await reader.hoverMention('Qassem Soleimani');
  await reader.visibleCard('Qassem Soleimani');
  await reader.page.mouse.move(900, 800, { steps: 5 });
  await reader.noCard();
});

test('a click elsewhere closes the card', async ({ reader }) => {
  await reader.openPage(PAGE);
  await reader.hoverMention('Qassem Soleimani');
  await reader.visibleCard('Qassem Soleimani');
  await reader.page.mouse.click(900, 800);
  await reader.noCard();
});

test('the pointer can travel into the card, rest there, and close it', async ({ reader }) => {
  await reader.openPage(PAGE);
  await reader.hoverMention('Qassem Soleimani');
  await reader.visibleCard('Qassem Soleimani');
  const { left, top, right, bottom } = await reader.cardPlace();
  expect(right - left).toBe(360);
  await reader.page.mouse.move(left + 40, (top + bottom) / 2, { steps: 8 });
  // Longer than both delays: a card that would close has closed by then.
  await reader.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 900)));
  await reader.visibleCard('Qassem Soleimani');
  await reader.page.mouse.click(right - 22, top + 22);
  await reader.noCard();
});

test('the pointer may cut a corner on its way into the card', async ({ reader }) => {
  await reader.openPage(PAGE);
  await reader.hoverMention('Qassem Soleimani');
  await reader.visibleCard('Qassem Soleimani');
  const { left, top, right, bottom } = await reader.cardPlace();
  // Neither on the mark nor on the card nor between them.
  await reader.page.mouse.move(right + 200, bottom + 50);
  await reader.page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 2 });
  // Longer than the pointer may be away.
  await reader.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  await reader.visibleCard('Qassem Soleimani');
});
