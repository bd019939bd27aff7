import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { sendRaw } from '../testing/send-raw.ts';
import { createCmsServer } from './create-cms-server.ts';

const limits = {
  headersTimeoutMs: 200,
  bodyTimeoutMs: 400,
  uploadTimeoutMs: 1_500,
  maxConnections: 20,
};
const actionId = 'a'.repeat(42);

interface Received {
  method: string | undefined;
  url: string | undefined;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

/** Runs a test against a server whose Next answers what it received. */
async function withCms<T>(test: (url: string, received: Received[]) => Promise<T>): Promise<T> {
  const received: Received[] = [];
  const server = createCmsServer(
    async (request, response) => {
      const { method, url, headers } = request;
      if (url === '/api/unread') return void response.writeHead(413).end();
      if (url === '/admin/broken') throw new Error('broken');
      received.push({ method, url, headers: { ...headers }, body: await text(request) });
      response.statusCode = url === '/api/none' ? 404 : 200;
      if (url === '/api/none') response.setHeader('Cache-Control', 'public, max-age=60');
      response.end('next');
    },
    {
      cmsUrl: new URL('https://digivaardig.example'),
      limits,
      actionIds: new Set([actionId]),
      hasSessionToken: (headers) => Promise.resolve(headers.get('authorization') === 'JWT ours'),
      isForeign: ({ headers }) => headers.get('origin') === 'https://elders.example',
    },
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await test(
      `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
      received,
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const withRawRequest = (method: string, path: string, lines: string[] = [], body = '') =>
  `${[`${method} ${path} HTTP/1.1`, 'Host: x', 'Connection: close', ...lines].join('\r\n')}\r\n\r\n${body}`;

/** Every kind of answer, as bytes to send; each has the headers below. */
const kinds: [kind: string, status: number, request: string][] = [
  ['a page', 200, withRawRequest('GET', '/admin')],
  ['data', 200, withRawRequest('GET', '/api/modules')],
  ['not found by us', 404, withRawRequest('GET', '/_next/image')],
  ['not found by Next', 404, withRawRequest('GET', '/api/none')],
  ['a bad path', 400, withRawRequest('GET', '/%E0%A4%A')],
  ['a bad method', 405, withRawRequest('TRACE', '/api/modules')],
  ['a tunnel', 405, withRawRequest('CONNECT', 'x:1')],
  ['an upgrade', 200, withRawRequest('GET', '/admin', ['Upgrade: websocket'])],
  ['an expectation', 417, withRawRequest('GET', '/admin', ['Expect: x'])],
  ['no HTTP', 400, 'geen HTTP\r\n\r\n'],
  ['no host', 400, 'GET /admin HTTP/1.1\r\n\r\n'],
  [
    'two lengths',
    400,
    withRawRequest('POST', '/api/x', ['Content-Length: 1', 'Content-Length: 2']),
  ],
  ['an unknown encoding', 404, withRawRequest('GET', '/_image', ['Transfer-Encoding: x'])],
  ['huge headers', 431, withRawRequest('GET', '/admin', [`Cookie: ${'x'.repeat(20_000)}`])],
  ['no headers in time', 408, 'GET /admin HTTP/1.1\r\n'],
  ['no body in time', 408, withRawRequest('POST', '/api/modules', ['Content-Length: 9'], 'x')],
  ['an error of Next', 500, withRawRequest('GET', '/admin/broken')],
  ['an unknown function', 404, withRawRequest('POST', '/admin', ['Next-Action: x'])],
];

describe('an answer of the cms', () => {
  it.each(kinds)('to %s has its security and caching headers', async (_kind, status, bytes) => {
    await withCms(async (url) => {
      const answer = await sendRaw(url, [bytes]);
      expect(answer.status).toBe(status);
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'x-robots-tag': 'noindex',
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
        'cache-control': 'private, no-store',
      });
      expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(answer.headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
    });
  });

  it('to a page has a nonce, another one each time, which Next gets too', async () => {
    await withCms(async (url, received) => {
      const policies = [];
      for (const _time of [1, 2]) {
        const { headers } = await fetch(`${url}/admin/login`);
        policies.push(headers.get('content-security-policy') ?? '');
      }
      expect(received.map(({ headers }) => headers['content-security-policy'])).toEqual(policies);
      expect(
        new Set(policies.map((policy) => /'nonce-([\w+/=]{20,})'/.exec(policy)?.[1])).size,
      ).toBe(2);
    });
  });
});

describe('Next gets', () => {
  it('the host of CMS_URL, whatever a client states', async () => {
    await withCms(async (url, received) => {
      const headers = { 'X-Forwarded-Host': 'elders.example', 'X-Forwarded-Port': '6' };
      await fetch(`${url}/api/modules`, { headers });
      expect(received[0]?.headers).toMatchObject({
        host: 'digivaardig.example',
        'x-forwarded-host': 'digivaardig.example',
        'x-forwarded-proto': 'https',
      });
      expect(received[0]?.headers).not.toHaveProperty('x-forwarded-port');
    });
  });

  it('no router state that it cannot read, and no server function for the API', async () => {
    await withCms(async (url, received) => {
      for (const state of ['%', 'x', '[]', '{"__proto__":1}']) {
        await fetch(`${url}/admin`, { headers: { 'Next-Router-State-Tree': state } });
      }
      const state = encodeURIComponent(JSON.stringify(['', {}]));
      await fetch(`${url}/admin`, { headers: { 'Next-Router-State-Tree': state } });
      await fetch(`${url}/api/x`, { method: 'POST', headers: { 'Next-Action': actionId } });
      const states = received.map(({ headers }) => headers['next-router-state-tree']);
      expect(states).toEqual([undefined, undefined, undefined, undefined, state, undefined]);
      expect(received.at(-1)?.headers).not.toHaveProperty('next-action');
    });
  });
});

describe('a call of a server function', () => {
  const body = JSON.stringify([{ name: 'form-state', args: { title: 'x'.repeat(200_000) } }]);
  const send = (url: string, headers: Record<string, string> = {}, sent: string = body) =>
    fetch(`${url}/admin/collections/modules`, {
      method: 'POST',
      headers: { 'Next-Action': actionId, Authorization: 'JWT ours', ...headers },
      body: sent,
    });

  it('reaches Next whole', async () => {
    await withCms(async (url, received) => {
      expect((await send(url)).status).toBe(200);
      expect(received[0]?.body).toBe(body);
    });
  });

  it.each([
    ['from another website', 403, { Origin: 'https://elders.example' }, undefined],
    ['that this build does not have', 404, { 'Next-Action': 'b'.repeat(42) }, undefined],
    ['by an anonymous visitor', 401, { Authorization: '' }, undefined],
    ['that is too large', 413, {}, 'x'.repeat(1_000_001)],
    ['that is compressed', 415, { 'Content-Encoding': 'gzip' }, undefined],
    ['of a name of JavaScript', 400, {}, '[{"name":"constructor","args":{}}]'],
    ['without a body', 400, {}, ''],
  ])('%s is rejected before Next reads it', async (_what, status, headers, sent) => {
    await withCms(async (url, received) => {
      const answer = await send(url, headers, sent);
      expect(answer.status).toBe(status);
      expect(received).toEqual([]);
    });
  });

  it('without a length is rejected', async () => {
    await withCms(async (url) => {
      const lines = [`Next-Action: ${actionId}`, 'Authorization: JWT ours'];
      const bytes = withRawRequest('POST', '/admin', [...lines, 'Transfer-Encoding: chunked']);
      expect((await sendRaw(url, [bytes])).status).toBe(411);
    });
  });
});

describe('a connection', () => {
  it('goes on after a body that Next did not read', async () => {
    await withCms(async (url) => {
      const startedAt = performance.now();
      for (const _time of [1, 2, 3]) {
        const init = { method: 'POST', body: 'x'.repeat(2_000_000) };
        const { status } = await fetch(`${url}/api/unread`, init);
        expect([status, (await fetch(`${url}/api/modules`)).status]).toEqual([413, 200]);
      }
      // A connection that waits for its body ends after five seconds.
      expect(performance.now() - startedAt).toBeLessThan(4_000);
    });
  });
});

describe('a client that leaves', () => {
  it('ends the body that Next reads, without an error', async () => {
    await withCms(async (url, received) => {
      const bytes = withRawRequest('POST', '/api/modules', ['Content-Length: 9'], 'half');
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      socket.write(bytes);
      await setTimeout(50);
      socket.destroy();
      await setTimeout(100);
      expect(received.map(({ body }) => body)).toEqual(['half']);
    });
  });
});

describe('a slow upload', () => {
  const upload = (authorization: string) =>
    withRawRequest('POST', '/api/files', ['Content-Length: 4', `Authorization: ${authorization}`]);

  it('is awaited for a session, and not for an anonymous visitor', async () => {
    await withCms(async (url) => {
      expect((await sendRaw(url, [upload('JWT ours'), 'a', 'b', 'cd'], 250)).status).toBe(200);
      const anonymous = await sendRaw(url, [upload('JWT x'), 'a', 'b', 'cd'], 250);
      expect(anonymous.status).toBe(408);
      expect(anonymous.ms).toBeLessThan(3_000);
    });
  });
});
