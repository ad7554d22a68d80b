import { isHandshake } from './card-port-message.ts';

/**
 * Waits in the card's page for the page script that opened it: resolves to their private port once
 * `claimToken` has found the token that came with it to be real. Whatever else a page sends to the
 * frame is passed over.
 */
export function awaitHandshake(
  claimToken: (token: string) => Promise<boolean>,
): Promise<MessagePort> {
  return new Promise((resolve) => {
    const waiting = new AbortController();
    const onMessage = async ({ data, ports, isTrusted }: MessageEvent<unknown>) => {
      const port = ports[0];
      if (!isTrusted || !port || !isHandshake(data)) return;
      if (!(await claimToken(data.token)) || waiting.signal.aborted) return;
      waiting.abort();
      resolve(port);
    };
    addEventListener('message', onMessage, { signal: waiting.signal });
  });
}
