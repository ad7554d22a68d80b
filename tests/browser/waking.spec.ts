import { doesBackgroundRun } from '../../tools/browser/does-background-run.ts';
import { stopBackground } from '../../tools/browser/stop-background.ts';
import { expect, test } from './fixtures.ts';
import { whenIdle } from './when-idle.ts';

const TEXT = `<body><p>${'Nothing to see yet. '.repeat(100)}</p><p>Kataib Hezbollah and Qassem Soleimani.</p>`;

const ANNOUNCED = {
  address: { name: 'soleimani-killed-in-baghdad', html: TEXT },
  title: { html: `<title>Qassem Soleimani is killed</title>${TEXT}` },
};

for (const [what, page] of Object.entries(ANNOUNCED)) {
  test(`the subject in its ${what} wakes the background before the page is there`, async ({
    reader,
    extension,
  }) => {
    await stopBackground(extension);
    const awake = () => expect.poll(() => doesBackgroundRun(extension)).toBe(true);
    await reader.page.goto(reader.site.add({ ...page, rest: awake }));
    await expect.poll(reader.visibleMarks).toEqual(['Kataib Hezbollah', 'Qassem Soleimani']);
  });
}

test('a page about something else wakes nobody', async ({ reader, extension }) => {
  await stopBackground(extension);
  await reader.page.goto(reader.site.add({ name: 'football', html: '<p>Arsenal won.</p>' }));
  await reader.page.evaluate(whenIdle);
  expect(await doesBackgroundRun(extension)).toBe(false);
});
