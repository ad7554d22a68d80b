import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TestPage {
  readonly html: string;
  /** How its address begins; "page" if nothing is given. */
  readonly name?: string;
  /** What its second half waits for; all of it comes at once if nothing is given. */
  readonly rest?: () => Promise<unknown>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site of our own on this machine, which remembers every request it was sent. */
export interface Site {
  readonly origin: string;
  /** Paths in the order of their requests. */
  readonly requested: readonly string[];
  /** Makes a page available and returns its address. */
  add(page: TestPage): string;
  close(): void;
}

export async function serveSite(): Promise<Site> {
  const pages = new Map<string, TestPage>();
  const requested: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    // Browsers ask for it by themselves, on every page.
    if (url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    requested.push(url);
    const page = pages.get(url);
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    const headers = { 'content-type': 'text/html; charset=utf-8', ...page.headers };
    response.writeHead(200, headers);
    const half = page.rest ? page.html.length / 2 : 0;
    if (half > 0) response.write(page.html.slice(0, half));
    void Promise.resolve(page.rest?.()).then(() => response.end(page.html.slice(half)));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    requested,
    add(page) {
      const path = `/${page.name ?? 'page'}-${pages.size + 1}`;
      pages.set(path, page);
      return origin + path;
    },
    close: () => server.close(),
  };
}
