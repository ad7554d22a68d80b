import { expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';

const PAGE = '<p>Qassem Soleimani met Abu Mahdi al-Muhandis and Kataib Hezbollah.</p>';
const ALL = ['Qassem Soleimani', 'Abu Mahdi al-Muhandis', 'Kataib Hezbollah'];

async function flip({ control }: Reader, entity: string): Promise<void> {
  await control.bringToFront();
  await control.locator('input[type=search]').fill(entity.replaceAll('-', ' '));
  await control.locator(`input[value="${entity}"]`).click();
}

test('an entity switched off loses its marks in an open tab, and gets them back', async ({
  reader,
}) => {
  await reader.openPage(PAGE);
  await expect.poll(reader.visibleMarks).toEqual(ALL);
  await flip(reader, 'qassem-soleimani');
  await expect.poll(reader.visibleMarks).toEqual(ALL.slice(1));
  await flip(reader, 'qassem-soleimani');
  await expect.poll(reader.visibleMarks).toEqual(ALL);
});

test('all that a filter leaves are switched at once', async ({ reader }) => {
  await reader.openPage(PAGE);
  const { control } = reader;
  await control.bringToFront();
  await control.select('.filters label:nth-child(2) select', 'person');
  await control.locator('.found button:nth-of-type(2)').click();
  await expect.poll(reader.visibleMarks).toEqual(['Kataib Hezbollah']);
  await control.locator('.found button:nth-of-type(1)').click();
  await expect.poll(reader.visibleMarks).toEqual(ALL);
});

test('what is switched off stays off after a restart, and comes back', async ({ start }) => {
  const before = await start();
  await before.reader.openPage(PAGE);
  await flip(before.reader, 'kataib-hezbollah');
  await expect.poll(before.reader.visibleMarks).toEqual(ALL.slice(0, 2));
  await before.extension.close();
  const { reader } = await start();
  await reader.openPage(PAGE);
  await expect.poll(reader.visibleMarks).toEqual(ALL.slice(0, 2));
  await reader.control.bringToFront();
  await reader.control.locator('input[type=search]').fill('kataib hezbollah');
  const row = await reader.control.waitForSelector('input[value="kataib-hezbollah"]');
  expect(await row?.evaluate((box) => box.matches(':checked'))).toBe(false);
  await flip(reader, 'kataib-hezbollah');
  await reader.page.bringToFront();
  await expect.poll(reader.visibleMarks).toEqual(ALL);
});
