import { expect, it } from 'vitest';
import { movedTo } from './canonical-redirect.ts';

const at = (address: string) => ({
  url: new URL(address, 'https://site.example'),
  redirect: (path: string, status?: number) =>
    new Response(null, { status: status ?? 302, headers: { Location: path } }),
});

it('sends who followed an old address to the new one, question included', () => {
  const response = movedTo(at('/assen/modules/oud?voorbeeld=ja'), '/assen/modules/nieuw');
  expect(response?.status).toBe(301);
  expect(response?.headers.get('Location')).toBe('/assen/modules/nieuw?voorbeeld=ja');
  expect(response?.headers.get('Cache-Control')).toBe('no-cache');
});

it.each(['/assen/modules/a', '/assen/modules/a/', '/assen/modules/a?x=1'])(
  'leaves who is at %s there',
  (address) => {
    expect(movedTo(at(address), '/assen/modules/a')).toBeUndefined();
  },
);
