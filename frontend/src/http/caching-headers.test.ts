import { describe, expect, it } from 'vitest';
import { getCachingHeaders } from './caching-headers.ts';

const getHeaders = (page: Parameters<typeof getCachingHeaders>[0]) =>
  Object.fromEntries(getCachingHeaders(page));

describe('getCachingHeaders', () => {
  it('forbids caching and indexing of a page that is not public', () => {
    expect(getHeaders({ isPublic: false, token: undefined })).toEqual({
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
      Vary: 'Cookie',
    });
  });

  it('allows indexing of a public page, and caching with revalidation', () => {
    expect(getHeaders({ isPublic: true, token: undefined })).toEqual({
      'Cache-Control': 'no-cache',
      Vary: 'Cookie',
    });
  });

  it('forbids caching of a public page for a signed-in user', () => {
    expect(getHeaders({ isPublic: true, token: 'x' })['Cache-Control']).toBe('private, no-store');
  });
});
