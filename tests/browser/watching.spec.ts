import { stopBackground } from '../../tools/browser/stop-background.ts';
import { expect, test } from './fixtures.ts';

const ADD = (text: string) => {
  const line = document.createElement('p');
  line.textContent = text;
  document.body.append(line);
};

test('marks outlive the background, and the next change is marked with all the rest', async ({
  reader,
  extension,
}) => {
  await reader.openPage('<p>Qassem Soleimani.</p>');
  await stopBackground(extension);
  expect(await reader.visibleMarks()).toEqual(['Qassem Soleimani']);
  await reader.page.evaluate(ADD, 'Then Kataib Hezbollah.');
  await expect.poll(reader.visibleMarks).toEqual(['Qassem Soleimani', 'Kataib Hezbollah']);
  expect(reader.errors).toEqual([]);
});
