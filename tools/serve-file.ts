import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves one file on this machine only, and nothing else: browsers keep extensions away from `file:`
 * addresses until the reader allows it. Rejects when the file cannot be read.
 */
export async function serveFile(path: string): Promise<{ url: string; close: () => void }> {
  const body = await readFile(path);
  const type = TYPES[extname(path).toLowerCase()] ?? 'text/plain; charset=utf-8';
  const server = createServer(({ url }, response) => {
    if (url === '/') response.writeHead(200, { 'content-type': type }).end(body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
