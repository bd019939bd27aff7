import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { listening } from '../src/testing/with-server.ts';
import { askPageChanges } from './fetch-page-changes.ts';

const cms = (status: number, body: unknown) =>
  createServer((request, response) => {
    const known = request.headers['x-frontend-key'] === 'sleutel';
    const found = request.url === '/api/page-changes' && known;
    response.writeHead(found ? status : 404).end(JSON.stringify(body));
  });

const { signal } = new AbortController();

describe('what changed', () => {
  const answer = { at: 1, complete: true, changes: [{ id: 'a', municipality: null }] };

  it('is asked with the key of the site', async () => {
    await listening(cms(200, answer), async (url) => {
      expect(await askPageChanges(url, 'sleutel', signal)).toEqual(answer);
      await expect(askPageChanges(url, 'andere', signal)).rejects.toThrow('status 404');
    });
  });

  it.each([
    [500, answer],
    [200, { at: 1, complete: true }],
    [200, { complete: true, changes: [] }],
    [200, { at: 1, complete: true, changes: [{ id: 1 }] }],
  ])('is unknown when the answer is none: %i %j', async (status, body) => {
    await listening(cms(status, body), async (url) => {
      await expect(askPageChanges(url, 'sleutel', signal)).rejects.toThrow();
    });
  });
});
