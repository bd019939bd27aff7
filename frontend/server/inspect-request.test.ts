import { describe, expect, it } from 'vitest';
import { inspectRequest } from './inspect-request.ts';

const site = 'https://digivaardig.example';

const inspect = (url: string, method = 'GET', contentLength?: string) =>
  inspectRequest({ url, method, contentLength }, site);

const post = (headers: { origin?: string; secFetchSite?: string }) =>
  inspectRequest({ url: '/uitloggen', method: 'POST', contentLength: '0', ...headers }, site);

describe('inspectRequest', () => {
  it.each(['/', '/assen/nieuws?pagina=2', '/assen/bestanden/f1/100%25%20klaar.pdf', '/a?b=//c%2F'])(
    'accepts %s',
    (url) => {
      expect(inspect(url)).toEqual({ kind: 'accept' });
    },
  );

  it.each([
    '//assen',
    '/assen//nieuws',
    '/assen%2Fnieuws',
    '/assen%252fnieuws',
    '/assen%5Cnieuws',
    '/assen\\nieuws',
    '/assen/../westerkwartier',
    '/assen/%2e%2e/westerkwartier',
    '/assen/%252E%252e/x',
    '/assen/.',
    '/assen%00',
    '/500',
    '/%35%30%30',
    '/storing/',
    '/geen-toegang?x',
  ])('treats %s as not found', (url) => {
    expect(inspect(url)).toEqual({ kind: 'notFound' });
  });

  it('rejects a URL that is too long or malformed, and a body that is too large', () => {
    expect(inspect(`/${'a'.repeat(2048)}`)).toEqual({ kind: 'reject', status: 414 });
    const tooLarge = String(64 * 1024 + 1);
    expect(inspect('/inloggen', 'POST', tooLarge)).toEqual({ kind: 'reject', status: 413 });
    expect(inspect('/%zz')).toEqual({ kind: 'reject', status: 400 });
    expect(inspect('http://elders.example/')).toEqual({ kind: 'reject', status: 400 });
  });

  it('accepts POST on the paths of forms only, and no other methods', () => {
    expect(inspect('/inloggen', 'POST')).toEqual({ kind: 'accept' });
    expect(inspect('/assen/nieuwsfeed', 'POST')).toEqual({ kind: 'accept' });
    expect(inspect('/assen/reactie', 'POST')).toEqual({ kind: 'accept' });
    for (const path of ['/assen/nieuws', '/nieuwsfeed', '/a%2Fb/nieuwsfeed', '//nieuwsfeed/x']) {
      expect(inspect(path, 'POST')).toEqual({ kind: 'reject', status: 405 });
    }
    expect(inspect('/assen', 'POST')).toEqual({ kind: 'reject', status: 405 });
    expect(inspect('/assen', 'DELETE')).toEqual({ kind: 'reject', status: 405 });
  });

  it.each([
    [{ origin: site }, 'accept'],
    [{ origin: site, secFetchSite: 'same-origin' }, 'accept'],
    // A program without origin: no page can make it send a cookie.
    [{}, 'accept'],
    [{ secFetchSite: 'same-origin' }, 'accept'],
    [{ origin: 'https://elders.example' }, 'reject'],
    [{ origin: 'https://elders.digivaardig.example' }, 'reject'],
    [{ origin: 'http://digivaardig.example' }, 'reject'],
    [{ origin: 'null' }, 'reject'],
    [{ secFetchSite: 'cross-site' }, 'reject'],
    [{ secFetchSite: 'same-site' }, 'reject'],
  ])('answers a form with the headers %j: %s', (headers, kind) => {
    expect(post(headers).kind).toBe(kind);
  });
});
