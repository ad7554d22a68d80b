import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** As much of React as the page below uses; its package has no types of its own. */
interface React {
  createElement(type: unknown, properties: object | null, ...children: readonly unknown[]): unknown;
  useState(first: number): [value: number, change: (next: (value: number) => number) => void];
  useEffect(effect: () => () => void, dependencies: readonly unknown[]): void;
}

interface ReactInPage {
  readonly React: React;
  readonly ReactClient: {
    hydrateRoot(container: Element, app: unknown, options: object): void;
  };
}

/** What the page offers to whoever tests it. */
export interface ReactPage {
  /** Has React take over what the server has written; from then on it is rendered anew now and then. */
  hydrate(): void;
  /** How often it has been rendered since. */
  renders: number;
}

interface PageOptions {
  readonly names: readonly string[];
  readonly rows: number;
  /** Milliseconds from one rendering to the next. */
  readonly interval: number;
  /** How many renderings there are. */
  readonly renders: number;
  readonly mode: 'development' | 'production';
}

const require = createRequire(import.meta.url);

/** A list written by the server, names in it, to be taken over by React and rendered anew on and on. */
export function reactPage({ mode, ...list }: PageOptions): string {
  const react = require('react') as React;
  const { renderToString } = require('react-dom/server') as {
    renderToString(app: unknown): string;
  };
  const app = react.createElement(createList(react, list), null);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A list</title></head>
<body><div id="root">${renderToString(app)}</div>
<script>${reactScript(mode)}</script>
<script>(${startInPage.toString()})(${createList.toString()}, ${JSON.stringify(list)});</script></body></html>`;
}

/**
 * Rows change places, come and go, and are put together of several text nodes, as React likes to. Runs on
 * the server and in the page.
 */
function createList(
  { createElement, useEffect, useState }: React,
  { names, rows, interval, renders }: Omit<PageOptions, 'mode'>,
): () => unknown {
  return () => {
    const [round, change] = useState(0);
    useEffect(() => {
      (globalThis as unknown as ReactPage).renders = round;
      const timer = setTimeout(() => {
        if (round < renders) change((before) => before + 1);
      }, interval);
      return () => {
        clearTimeout(timer);
      };
    }, [round]);
    const all = Array.from({ length: rows }, (_, row) => (row + round * 7) % rows);
    const items = all
      .filter((number) => (number + round) % 9 > 0)
      .map((number) => {
        const name = names[number % names.length];
        // Now and then a name is in an element of its own, and in the text again the next time.
        const shown = (number + round) % 5 > 0 ? name : createElement('b', null, name);
        const key = { key: number };
        return createElement('li', key, 'Number ', number, ': ', shown, ', of whom much is said.');
      });
    return createElement(
      'main',
      null,
      createElement('h1', null, 'Round ', round),
      createElement('ul', null, items),
    );
  };
}

/** Runs in the page. */
function startInPage(create: typeof createList, given: Omit<PageOptions, 'mode'>): void {
  const { React, ReactClient } = globalThis as unknown as ReactInPage;
  const page = globalThis as unknown as ReactPage;
  page.renders = 0;
  page.hydrate = () => {
    const root = document.querySelector('#root');
    const app = React.createElement(create(React, given), null);
    // React mends what does not match by itself, and tells of it here only.
    if (root) ReactClient.hydrateRoot(root, app, { onRecoverableError: console.error });
  };
}

/** React's own files, written for Node, as one script for a page: `React` and `ReactClient`. */
function reactScript(mode: PageOptions['mode']): string {
  const fromDom = createRequire(require.resolve('react-dom'));
  const folders = {
    react: dirname(require.resolve('react')),
    dom: dirname(require.resolve('react-dom')),
    scheduler: dirname(fromDom.resolve('scheduler')),
  };
  const files = {
    react: join(folders.react, 'cjs', `react.${mode}.js`),
    'react-dom': join(folders.dom, 'cjs', `react-dom.${mode}.js`),
    'react-dom/client': join(folders.dom, 'cjs', `react-dom-client.${mode}.js`),
    scheduler: join(folders.scheduler, 'cjs', `scheduler.${mode}.js`),
  };
  const modules = Object.entries(files).map(([name, file]) => {
    const text = readFileSync(file, 'utf8').replaceAll('</script', String.raw`<\/script`);
    return `${JSON.stringify(name)}: (module, exports, require, process) => {${text}\n}`;
  });
  return `{
    const modules = { ${modules.join(',\n')} };
    const loaded = {};
    const load = (name) => {
      if (!(name in loaded)) {
        const module = { exports: {} };
        loaded[name] = module;
        modules[name](module, module.exports, load, { env: { NODE_ENV: '${mode}' } });
      }
      return loaded[name].exports;
    };
    globalThis.React = load('react');
    globalThis.ReactClient = load('react-dom/client');
  }`;
}
