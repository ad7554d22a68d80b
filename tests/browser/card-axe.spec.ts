import { violationsIn } from './axe.ts';
import { cardFrame, unfoldCard } from './card-frame.ts';
import { expect, test } from './fixtures.ts';

const PAGE = `<p>General Qassem Soleimani was named with Kataib Hezbollah.</p>`;

test('axe finds nothing wrong in a real card, folded and unfolded', async ({ reader, kind }) => {
  test.skip(kind === 'firefox', 'Firefox hides the card’s frame from the driver');
  await reader.openPage(PAGE);
  await reader.pressCardShortcut();
  await reader.visibleCard('Why this is marked');
  const card = cardFrame(reader.page);
  expect(await violationsIn(card)).toEqual([]);
  await unfoldCard(reader);
  expect(await violationsIn(card)).toEqual([]);
});
