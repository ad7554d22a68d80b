import type { Reader } from './reader.ts';

/**
 * Swaps Soleimani's card in the browser's database, past every check of ours, for the one in `text`, and
 * returns the text of the one before. Without `text` it stays.
 */
export async function swapStoredCard({ control }: Reader, text?: string): Promise<string> {
  return control.evaluate(
    (wanted) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('backstory');
        opening.addEventListener('success', () => {
          const database = opening.result;
          const transaction = database.transaction('cards', 'readwrite');
          const cards = transaction.objectStore('cards');
          const reading = cards.get('qassem-soleimani');
          reading.addEventListener('success', () => {
            if (wanted !== undefined) cards.put(JSON.parse(wanted));
          });
          transaction.addEventListener('complete', () => {
            database.close();
            resolve(JSON.stringify(reading.result));
          });
          transaction.addEventListener('error', () => reject(new Error(String(transaction.error))));
        });
      }),
    text,
  );
}
