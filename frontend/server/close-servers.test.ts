import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { closeServers } from './close-servers.ts';

/** A server that is answering a request, which takes this long. */
async function createBusyServer(ms: number) {
  const server = createServer((_request, response) => {
    setTimeout(() => response.end('klaar'), ms);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const answer = fetch(`http://127.0.0.1:${port}`).then(
    (response) => response.text(),
    () => 'afgebroken',
  );
  await once(server, 'request');
  return { server, answer };
}

describe('closeServers', () => {
  it('lets a pending request finish', async () => {
    const { server, answer } = await createBusyServer(50);
    await closeServers([server], 5_000);
    expect(await answer).toBe('klaar');
  });

  it('aborts a request that is pending at the deadline', async () => {
    const { server, answer } = await createBusyServer(60_000);
    await closeServers([server], 50);
    expect(await answer).toBe('afgebroken');
  });
});
