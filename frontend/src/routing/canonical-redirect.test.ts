import { describe, expect, it } from 'vitest';
import { redirectToCanonical } from './canonical-redirect.ts';

const contextAt = (path: string) => ({
  url: new URL(path, 'https://site.example'),
  redirect: (target: string, status?: number) =>
    new Response(null, { status: status ?? 302, headers: { Location: target } }),
});

describe('redirectToCanonical', () => {
  it('redirects a former path to the canonical one, with its query string', () => {
    const response = redirectToCanonical(
      contextAt('/assen/modules/oud?voorbeeld=ja'),
      '/assen/modules/nieuw',
    );
    expect(response?.status).toBe(301);
    expect(response?.headers.get('Location')).toBe('/assen/modules/nieuw?voorbeeld=ja');
    expect(response?.headers.get('Cache-Control')).toBe('no-cache');
  });

  it.each(['/assen/modules/a', '/assen/modules/a/', '/assen/modules/a?x=1'])(
    'does not redirect from %s, which is canonical',
    (path) => {
      expect(redirectToCanonical(contextAt(path), '/assen/modules/a')).toBeUndefined();
    },
  );
});
