import { describe, expect, it } from 'vitest';
import { sendRaw } from '../src/testing/send-raw.ts';
import { withServer } from '../src/testing/with-server.ts';
import { createSiteServer } from './create-site-server.ts';

const limits = { headersTimeoutMs: 200, bodyTimeoutMs: 400, maxConnections: 20 };

/** A site that answers with a status in its path, and with a caching header that a cache would use. */
const site = createSiteServer.bind(null, (request, response) => {
  const status = Number(/\d{3}/.exec(request.url ?? '')?.[0] ?? 200);
  request.on('error', () => response.destroy());
  request.resume().on('end', () => {
    response.writeHead(status, status < 400 ? {} : { 'Cache-Control': 'public, max-age=60' });
    response.end('x');
  });
});

const send = (method: string, path: string, lines: string[] = [], body = '') =>
  `${[`${method} ${path} HTTP/1.1`, 'Host: x', 'Connection: close', ...lines].join('\r\n')}\r\n\r\n${body}`;

/** Every kind of answer, as bytes to send; each has the headers below. */
const kinds: [kind: string, status: number, request: string][] = [
  ['a page', 200, send('GET', '/assen')],
  ['a redirect', 301, send('GET', '/x/301')],
  ['a page that is not found', 404, send('GET', '/x/404')],
  ['too many requests', 429, send('GET', '/x/429')],
  ['an error of the site', 503, send('GET', '/x/503')],
  ['a bad path', 400, send('GET', '/groningen/%')],
  ['an absolute path', 400, send('GET', 'http://x/')],
  ['a long path', 414, send('GET', `/${'a'.repeat(3000)}`)],
  ['a bad method', 405, send('TRACE', '/assen')],
  ['a tunnel', 405, send('CONNECT', 'x:1')],
  ['a form at a page without one', 405, send('POST', '/assen')],
  ['a form of another website', 403, send('POST', '/inloggen', ['Origin: https://elders.example'])],
  ['a large form', 413, send('POST', '/inloggen', ['Content-Length: 70000'], 'x')],
  ['an expectation', 417, send('GET', '/assen', ['Expect: x'])],
  ['no HTTP', 400, 'geen HTTP\r\n\r\n'],
  ['no host', 400, 'GET /assen HTTP/1.1\r\n\r\n'],
  ['an unknown encoding', 400, send('POST', '/inloggen', ['Transfer-Encoding: x'])],
  ['huge headers', 431, send('GET', '/assen', [`Cookie: ${'x'.repeat(20_000)}`])],
  ['no headers in time', 408, 'GET /assen HTTP/1.1\r\n'],
  ['no body in time', 408, send('POST', '/inloggen', ['Content-Length: 9'], 'x')],
];

describe('an answer of the site', () => {
  it.each(kinds)('to %s has its security and caching headers', async (_kind, status, bytes) => {
    const server = site(new URL('https://digivaardig.example'), { limits });
    await withServer(server, async (url) => {
      const answer = await sendRaw(url, [bytes]);
      expect(answer.status).toBe(status);
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
        'cache-control': 'private, no-store',
      });
      expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    });
  });
});
