import { expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';

const MARKUP = '<img src=x onerror="document.title = 1"><b>bold</b>';

/**
 * Writes into the browser's database, over Soleimani's card, one whose name and first statement are
 * markup, and whose objects have keys that other objects inherit.
 */
async function storeHostileCard({ control }: Reader): Promise<void> {
  await control.evaluate(
    (markup) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('backstory');
        opening.addEventListener('success', () => {
          const database = opening.result;
          const transaction = database.transaction('cards', 'readwrite');
          const cards = transaction.objectStore('cards');
          const reading = cards.get('qassem-soleimani');
          reading.addEventListener('success', () => {
            const card = JSON.parse(JSON.stringify(reading.result)) as {
              entity: { name: string };
              facts: { statement: string }[];
            };
            card.entity.name = markup;
            for (const fact of card.facts) fact.statement = markup;
            const text = JSON.stringify(card).replace(
              /"(entity|pack|speaker)":\{/g,
              '"$1":{"__proto__":{"polluted":"yes"},"constructor":"made up","toString":"made up",',
            );
            cards.put(JSON.parse(text));
          });
          transaction.addEventListener('complete', () => {
            database.close();
            resolve();
          });
          transaction.addEventListener('error', () => reject(new Error(String(transaction.error))));
        });
      }),
    MARKUP,
  );
}

test('T15, T17: markup in a stored card is text, and keys that objects inherit are harmless', async ({
  reader,
}) => {
  await storeHostileCard(reader);
  try {
    await reader.openPage('<p>Qassem Soleimani and Kataib Hezbollah.</p>');
    await reader.hoverMention('Qassem Soleimani');
    const card = await reader.visibleCard('“Qassem Soleimani” is marked');
    // As the heading, and as every statement.
    expect(card.split(MARKUP).length).toBeGreaterThan(4);
    expect(card).not.toContain('polluted');
    expect(await reader.page.title()).toBe('');
    expect(reader.errors).toEqual([]);
  } finally {
    await reader.control.evaluate(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.deleteDatabase('backstory').addEventListener('success', () => resolve());
        }),
    );
  }
});
