import { describe, expect, it } from 'vitest';
import { withNoStore } from './no-store.ts';

const serve = (answer: Response) => withNoStore(() => Promise.resolve(answer))();
const getCacheControl = ({ headers }: Response) => headers.get('cache-control');

describe('withNoStore', () => {
  it('adds no-store to a response without Cache-Control, whatever its status', async () => {
    for (const status of [200, 401, 404, 500]) {
      const answer = await serve(new Response('tekst', { status, headers: { ETag: '"1"' } }));
      expect([answer.status, getCacheControl(answer), await answer.text()]).toEqual([
        status,
        'private, no-store',
        'tekst',
      ]);
      expect(answer.headers.get('etag')).toBe('"1"');
    }
    const moved = await serve(Response.redirect('https://elders.example/'));
    expect([moved.status, getCacheControl(moved)]).toEqual([302, 'private, no-store']);
  });

  it('preserves an existing Cache-Control', async () => {
    const headers = { 'Cache-Control': 'no-cache' };
    expect(getCacheControl(await serve(new Response('', { headers })))).toBe('no-cache');
  });
});
