import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { closeInTime } from './close-servers.ts';

async function serverThatTakes(ms: number) {
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

it('lets a running request finish', async () => {
  const { server, answer } = await serverThatTakes(50);
  await closeInTime([server], 5_000);
  expect(await answer).toBe('klaar');
});

it('cuts what is left when the deadline comes', async () => {
  const { server, answer } = await serverThatTakes(60_000);
  await closeInTime([server], 50);
  expect(await answer).toBe('afgebroken');
});
