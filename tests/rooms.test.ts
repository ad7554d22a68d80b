import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Which rooms a room may import: the arrows of the design, all one way. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  entrypoints: ['page', 'components', 'messages', 'settings', 'packs', 'mentions'],
  page: ['messages', 'mentions'],
  components: ['packs', 'settings', 'mentions', 'public'],
  messages: ['packs', 'mentions'],
  settings: [],
  packs: ['mentions'],
  mentions: [],
};

/** What is for authors and Node only may not reach the browser, nor what is stored the page or a component. */
const CLOSED: readonly { readonly place: string; readonly openTo: RegExp }[] = [
  { place: 'packs/authoring/', openTo: /^(?:packs\/authoring|tools|tests)\// },
  { place: 'packs/store/', openTo: /^(?:packs\/store|entrypoints|tests)\// },
  { place: 'settings/settings-store.ts', openTo: /^(?:settings|entrypoints|tests)\// },
  { place: 'settings/sync-settings.ts', openTo: /^(?:settings|entrypoints|tests)\// },
  { place: 'settings/pause.ts', openTo: /^(?:settings|entrypoints|tests)\// },
];

interface Import {
  readonly from: string;
  readonly to: string;
}

function readImports(): Import[] {
  const rooms = Object.keys(ARROWS).join(',');
  const files = globSync(`{${rooms}}/**/*.{ts,tsx}`, { cwd: ROOT });
  return files.flatMap((file) => {
    const source = readFileSync(join(ROOT, file), 'utf8');
    const targets = [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)];
    return targets.flatMap(([, target]) =>
      target
        ? { from: file, to: normalize(relative(ROOT, join(ROOT, dirname(file), target))) }
        : [],
    );
  });
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

test('every import is found', () => {
  expect(readImports().length).toBeGreaterThan(100);
});

test('arrows between rooms point one way', () => {
  const wrong = readImports().filter(({ from, to }) => {
    const [source, target] = [roomOf(from), roomOf(to)];
    return source !== target && !ARROWS[source]?.includes(target);
  });
  expect(wrong).toEqual([]);
});

test('authoring stays out of the browser, and storage out of pages and components', () => {
  const wrong = readImports().filter(({ from, to }) =>
    CLOSED.some(({ place, openTo }) => to.startsWith(place) && !openTo.test(from)),
  );
  expect(wrong).toEqual([]);
});

/** `entrypoints/background.ts` and what lies in `entrypoints/background/` are one program. */
function programOf(path: string): string {
  return path
    .split('/')
    .slice(0, 2)
    .join('/')
    .replace(/\.tsx?$/, '');
}

test('nobody imports an entry point but its own program', () => {
  const wrong = readImports().filter(
    ({ from, to }) => roomOf(to) === 'entrypoints' && programOf(from) !== programOf(to),
  );
  expect(wrong).toEqual([]);
});
