import { stopBackground } from '../../tools/browser/stop-background.ts';
import { expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';
import { swapStoredCard } from './stored-card.ts';

const PAGE = '<p>Qassem Soleimani and Kataib Hezbollah.</p>';

/** The card as it should be, whatever happened below it. */
async function expectCard(reader: Reader): Promise<void> {
  await reader.openPage(PAGE);
  await reader.hoverMention('Qassem Soleimani');
  expect(await reader.visibleCard('“Qassem Soleimani” is marked')).toContain('Sources');
}

/** What the options page says of where cards come from, when opened now. */
async function storageSentence({ control }: Reader): Promise<string> {
  await control.reload({ waitUntil: [] });
  await control.evaluate(() => {
    location.hash = 'data';
  });
  await control.locator('.counts').wait();
  return control.$eval('.options', (options) => (options as HTMLElement).innerText);
}

/** Removes the database, so that the next test finds a fresh one. */
async function forgetDatabase({ control }: Reader): Promise<void> {
  await control.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('backstory');
        request.addEventListener('success', () => resolve());
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      }),
  );
}

/** Makes a database without any store, of this version. */
async function makeEmptyDatabase({ control }: Reader, version: number): Promise<void> {
  await control.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('backstory', wanted);
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
      }),
    version,
  );
}

/** Overwrites the stored card of Soleimani by a record that is none. */
async function damageCard(reader: Reader): Promise<void> {
  await swapStoredCard(reader, JSON.stringify({ entity: { id: 'qassem-soleimani' }, facts: 7 }));
}

async function storedFacts({ control }: Reader): Promise<number> {
  return control.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('backstory');
        opening.addEventListener('success', () => {
          const database = opening.result;
          const reading = database
            .transaction('cards')
            .objectStore('cards')
            .get('qassem-soleimani');
          reading.addEventListener('success', () => {
            database.close();
            const { facts } = reading.result as { facts: unknown[] | number };
            resolve(Array.isArray(facts) ? facts.length : 0);
          });
        });
      }),
  );
}

test('cards come from the database', async ({ reader }) => {
  expect(await storageSentence(reader)).toContain('kept in the browser’s database');
  expect(await storedFacts(reader)).toBeGreaterThanOrEqual(3);
  await expectCard(reader);
  expect(reader.errors).toEqual([]);
});

test('a damaged record gives the card all the same, and is mended', async ({ reader }) => {
  await storageSentence(reader);
  await damageCard(reader);
  expect(await storedFacts(reader)).toBe(0);
  await expectCard(reader);
  await expect.poll(() => storedFacts(reader)).toBeGreaterThanOrEqual(3);
  expect(reader.errors).toEqual([]);
});

test('a database that cannot be opened gives the card all the same, and options say why', async ({
  reader,
}) => {
  await forgetDatabase(reader);
  await makeEmptyDatabase(reader, 99);
  await expectCard(reader);
  const sentence = await storageSentence(reader);
  expect(sentence).toContain('a newer version of Backstory wrote the database');
  expect(sentence).toContain('VersionError');
  expect(reader.errors).toEqual([]);
  await forgetDatabase(reader);
  expect(await storageSentence(reader)).toContain('kept in the browser’s database');
});

test('a database without its stores gives the card all the same, and is made anew', async ({
  reader,
}) => {
  await forgetDatabase(reader);
  await makeEmptyDatabase(reader, 1);
  await expectCard(reader);
  expect(await storageSentence(reader)).toContain('kept in the browser’s database');
  expect(await storedFacts(reader)).toBeGreaterThanOrEqual(3);
  expect(reader.errors).toEqual([]);
});

test('a damaged settings record costs nothing but the settings', async ({ reader }) => {
  await reader.control.evaluate(async () => {
    const scope = globalThis as { browser?: WithStorage; chrome?: WithStorage };
    await (scope.browser ?? scope.chrome)?.storage.local.set({
      settings: ['no', { such: 'thing' }],
    });
  });
  await expectCard(reader);
  await expect.poll(reader.visibleMarks).toEqual(['Qassem Soleimani', 'Kataib Hezbollah']);
  expect(await storageSentence(reader)).toContain('Version');
  expect(reader.errors).toEqual([]);
});

test('a card asked for while the background is dead comes all the same', async ({
  reader,
  extension,
}) => {
  await reader.openPage(PAGE);
  await stopBackground(extension);
  await reader.hoverMention('Qassem Soleimani');
  await reader.visibleCard('“Qassem Soleimani” is marked');
  await stopBackground(extension);
  await reader.page.keyboard.press('Escape');
  await reader.noCard();
  await reader.hoverMention('Kataib Hezbollah');
  await reader.visibleCard('“Kataib Hezbollah” is marked');
  expect(reader.errors).toEqual([]);
});

test('an unknown entity gets a sentence, not a card', async ({ reader, kind }) => {
  test.skip(kind === 'firefox', 'the driver of Firefox does not reach into a page script’s world');
  await reader.openPage(PAGE);
  const session = await reader.page.createCDPSession();
  const worlds: { id: number; name: string; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ name }) => name === 'Backstory');
  expect(world).toBeDefined();
  // As the page script does it, but for a name that the pack has never had.
  await session.send('Runtime.evaluate', {
    ...(world && { contextId: world.id }),
    awaitPromise: true,
    expression: `(async () => {
      const { token } = await chrome.runtime.sendMessage({ type: 'mintToken' });
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      frame.contentWindow.location.replace(chrome.runtime.getURL('card.html'));
      await loaded;
      const { port1, port2 } = new MessageChannel();
      frame.contentWindow.postMessage({ token }, 'chrome-extension://' + chrome.runtime.id, [port2]);
      port1.postMessage({ type: 'show', entity: 'nobody', reason: 'full-name', text: 'Nobody', focus: false });
    })()`,
  });
  await reader.visibleCard('There is no card for this name');
  expect(reader.errors).toEqual([]);
});

interface WithStorage {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
}
