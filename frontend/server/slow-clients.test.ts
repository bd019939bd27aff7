import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { sendRaw } from '../src/testing/send-raw.ts';
import { withServer } from '../src/testing/with-server.ts';
import { createSiteServer } from './create-site-server.ts';

const limits = { headersTimeoutMs: 200, bodyTimeoutMs: 400, maxConnections: 5 };

/** A site that answers a form once it has read it. */
const createLimitedServer = () =>
  createSiteServer(
    (request, response) => {
      request.on('error', () => response.destroy());
      request.resume().on('end', () => response.end('gelezen'));
    },
    new URL('https://digivaardig.example'),
    { limits },
  );

const post = 'POST /inloggen HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n';

describe('the site closes the connection of a client', () => {
  it.each([
    ['that sends no request', [''], 0],
    ['that sends its headers slowly', ['GET / HTTP/1.1\r\n', 'a: b\r\n', 'c: d\r\n'], 150],
    ['that sends its form slowly', [post, 'a', 'b', 'c'], 200],
    ['that never ends its form', [`${post}a`], 0],
  ])('%s', async (_what, parts, pauseMs) => {
    await withServer(createLimitedServer(), async (url) => {
      const { status, headers, ms } = await sendRaw(url, parts, pauseMs);
      expect(status).toBe(408);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['cache-control']).toBe('private, no-store');
      expect(ms).toBeLessThan(3_000);
    });
  });

  it('beyond the maximum number of connections', async () => {
    await withServer(createLimitedServer(), async (url) => {
      const port = Number(new URL(url).port);
      const open = Array.from({ length: limits.maxConnections }, () => connect(port, '127.0.0.1'));
      await Promise.all(open.map((socket) => once(socket, 'connect')));
      const { status } = await sendRaw(url, ['GET / HTTP/1.1\r\nHost: x\r\n\r\n']);
      expect(status).toBe(0);
      for (const socket of open) socket.destroy();
    });
  });
});
