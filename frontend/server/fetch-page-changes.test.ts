import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { withServer } from '../src/testing/with-server.ts';
import { fetchPageChanges } from './fetch-page-changes.ts';

const createCms = (status: number, body: unknown) =>
  createServer((request, response) => {
    const isKnownKey = request.headers['x-frontend-key'] === 'sleutel';
    const isFound = request.url === '/api/page-changes' && isKnownKey;
    response.writeHead(isFound ? status : 404).end(JSON.stringify(body));
  });

const { signal } = new AbortController();

describe('fetchPageChanges', () => {
  const answer = { at: 1, complete: true, changes: [{ id: 'a', municipality: null }] };

  it('identifies the site with its key', async () => {
    await withServer(createCms(200, answer), async (url) => {
      expect(await fetchPageChanges(url, 'sleutel', signal)).toEqual(answer);
      await expect(fetchPageChanges(url, 'andere', signal)).rejects.toThrow('status 404');
    });
  });

  it.each([
    [500, answer],
    [200, { at: 1, complete: true }],
    [200, { complete: true, changes: [] }],
    [200, { at: 1, complete: true, changes: [{ id: 1 }] }],
  ])('throws on status %i with body %j', async (status, body) => {
    await withServer(createCms(status, body), async (url) => {
      await expect(fetchPageChanges(url, 'sleutel', signal)).rejects.toThrow();
    });
  });
});
