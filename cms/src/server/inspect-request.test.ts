import { describe, expect, it } from 'vitest';
import { inspectRequest } from './inspect-request.ts';

const inspect = (method: string, url: string, actionId?: string) => {
  const inspection = inspectRequest({ method, url, actionId });
  return inspection.kind === 'reject' ? inspection.status : inspection.kind;
};

describe('inspectRequest', () => {
  it.each([
    ['GET', '/'],
    ['GET', '/admin'],
    ['HEAD', '/admin/collections/modules?limit=10&sort=%E0%A4%A'],
    ['GET', '/api/modules?where[title][like]=a//b'],
    ['OPTIONS', '/api/modules'],
    ['PATCH', '/api/modules/1'],
    ['GET', '/_next/static/chunks/a.js'],
  ])('accepts %s %s', (method, url) => {
    expect(inspect(method, url)).toBe('accept');
  });

  it.each(['/%E0%A4%A', '/admin/%', '/api/files/file/a%', '/api/%00', 'http://x/admin', '*', ''])(
    'rejects the malformed path %s',
    (url) => {
      expect(inspect('GET', url)).toBe(400);
    },
  );

  it.each([
    '/_next/image?url=/x&w=64&q=1',
    '/_next/data/x.json',
    '/_image',
    '/favicon.ico',
    '/administrator',
    '/apix',
    '/admin//x',
    '//admin',
    '/admin/..%2fx',
    '/_next/static/..%2f..%2fpackage.json',
    '/_next/static/%2e%2e/server/x',
    '/api/x%255cy',
    '/api/x\\y',
    '/api/toString',
    '/api/__proto__/x',
    '/api/globals/%63onstructor',
    '/admin/collections/hasOwnProperty',
  ])('finds nothing at %s', (url) => {
    expect(inspect('GET', url)).toBe(404);
  });

  it.each(['TRACE', 'PROPFIND', 'CONNECT', 'get', 'PUT', 'DELETE', 'OPTIONS', 'POST'])(
    'does not know the method %s for a page',
    (method) => {
      expect(inspectRequest({ method, url: '/admin/login', actionId: undefined })).toEqual({
        kind: 'reject',
        status: 405,
        allow: 'GET, HEAD, POST',
      });
      expect(inspect(method, '/_next/static/a.js')).toBe(405);
    },
  );

  it('accepts a POST to a page for a server function only', () => {
    expect(inspect('POST', '/admin/login', 'abc')).toBe('serverFunction');
    expect(inspect('POST', '/', 'abc')).toBe(405);
  });
});
