import { describe, expect, it } from 'vitest';
import { inspectRequest } from './inspect-request.ts';

const site = 'https://digivaardig.example';

const inspect = (url: string, method = 'GET', contentLength?: string) =>
  inspectRequest({ url, method, contentLength }, site);

const post = (headers: { origin?: string; secFetchSite?: string }) =>
  inspectRequest({ url: '/uitloggen', method: 'POST', contentLength: '0', ...headers }, site);

describe('inspectRequest', () => {
  it.each(['/', '/assen/nieuws?pagina=2', '/assen/bestanden/f1/100%25%20klaar.pdf', '/a?b=//c%2F'])(
    'lets %s pass',
    (url) => {
      expect(inspect(url)).toEqual({ kind: 'pass' });
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
  ])('does not know %s', (url) => {
    expect(inspect(url)).toEqual({ kind: 'unknown' });
  });

  it('refuses what is too long, too big or broken', () => {
    expect(inspect(`/${'a'.repeat(2048)}`)).toEqual({ kind: 'refuse', status: 414 });
    const tooBig = String(64 * 1024 + 1);
    expect(inspect('/inloggen', 'POST', tooBig)).toEqual({ kind: 'refuse', status: 413 });
    expect(inspect('/%zz')).toEqual({ kind: 'refuse', status: 400 });
    expect(inspect('http://elders.example/')).toEqual({ kind: 'refuse', status: 400 });
  });

  it('takes forms where there are forms, and no other methods', () => {
    expect(inspect('/inloggen', 'POST')).toEqual({ kind: 'pass' });
    expect(inspect('/assen/nieuwsfeed', 'POST')).toEqual({ kind: 'pass' });
    for (const path of ['/assen/nieuws', '/nieuwsfeed', '/a%2Fb/nieuwsfeed', '//nieuwsfeed/x']) {
      expect(inspect(path, 'POST')).toEqual({ kind: 'refuse', status: 405 });
    }
    expect(inspect('/assen', 'POST')).toEqual({ kind: 'refuse', status: 405 });
    expect(inspect('/assen', 'DELETE')).toEqual({ kind: 'refuse', status: 405 });
  });

  it.each([
    [{ origin: site }, 'pass'],
    [{ origin: site, secFetchSite: 'same-origin' }, 'pass'],
    // A program, which no page can make send a cookie.
    [{}, 'pass'],
    [{ secFetchSite: 'same-origin' }, 'pass'],
    [{ origin: 'https://elders.example' }, 'refuse'],
    [{ origin: 'https://elders.digivaardig.example' }, 'refuse'],
    [{ origin: 'http://digivaardig.example' }, 'refuse'],
    [{ origin: 'null' }, 'refuse'],
    [{ secFetchSite: 'cross-site' }, 'refuse'],
    [{ secFetchSite: 'same-site' }, 'refuse'],
  ])('takes a form from %j: %s', (headers, kind) => {
    expect(post(headers).kind).toBe(kind);
  });
});
