import { expect, it } from 'vitest';
import { cachingHeaders } from './caching-headers.ts';

const headers = (page: Parameters<typeof cachingHeaders>[0]) =>
  Object.fromEntries(cachingHeaders(page));

it('keeps a page that said nothing out of caches and indexes', () => {
  expect(headers({ openToAll: false, token: undefined })).toEqual({
    'Cache-Control': 'private, no-store',
    'X-Robots-Tag': 'noindex',
    Vary: 'Cookie',
  });
});

it('lets a public page be indexed, and asked for each time', () => {
  expect(headers({ openToAll: true, token: undefined })).toEqual({
    'Cache-Control': 'no-cache',
    Vary: 'Cookie',
  });
});

it('never lets a page of somebody signed in be kept', () => {
  expect(headers({ openToAll: true, token: 'x' })['Cache-Control']).toBe('private, no-store');
});
