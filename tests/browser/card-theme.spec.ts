import { cardFrame } from './card-frame.ts';
import { expect, test } from './fixtures.ts';

test('no frame of a card is painted before it has the reader’s theme', async ({ reader, kind }) => {
  test.skip(kind === 'firefox', 'Firefox hides the card’s frame from the driver');
  await reader.changeSettings({ theme: 'dark' });
  await reader.page.evaluateOnNewDocument(recordThemes);
  await reader.openPage('<p>Qassem Soleimani and Kataib Hezbollah.</p>');
  await reader.hoverMention('Qassem Soleimani');
  await reader.visibleCard('“Qassem Soleimani” is marked');
  const themes = await cardFrame(reader.page).evaluate(
    () => (globalThis as unknown as Recorded).themes,
  );
  expect(themes).not.toContain('none');
  expect(new Set(themes)).toEqual(new Set(['dark']));
});

interface Recorded {
  themes: string[];
}

/** Runs in every document before its own scripts: the theme that each frame is painted in, while there is anything. */
function recordThemes(): void {
  const themes: string[] = [];
  (globalThis as unknown as Recorded).themes = themes;
  const record = () => {
    const root = document.documentElement;
    if (document.body && !root.hidden) themes.push(root.dataset['theme'] ?? 'none');
    requestAnimationFrame(record);
  };
  requestAnimationFrame(record);
}
