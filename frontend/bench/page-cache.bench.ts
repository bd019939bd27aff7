import { randomUUID } from 'node:crypto';
import { type Contestant, sideBySide } from '../../cms/bench/side-by-side.ts';

/*
 * Compares cached pages with and without a parameter that no page reads and that differs each time.
 * Were it part of the key of the cache, each of these requests would be rendered.
 */
const siteUrl = process.env['BENCH_SITE_URL'];
if (siteUrl === undefined) throw new Error('BENCH_SITE_URL is not set: run `npm run bench`.');

const pages: Record<string, string> = { Startpagina: '/assen', Nieuws: '/assen/nieuws' };

for (const [page, path] of Object.entries(pages)) {
  const expected = await (await fetch(siteUrl + path)).text();
  const check = (body: string): void => {
    if (body !== expected) throw new Error(`${path} differs with an unknown parameter.`);
  };
  const withParameter: Contestant = {
    name: 'met ?utm_x=…',
    url: () => `${siteUrl}${path}?utm_x=${randomUUID()}`,
    method: 'GET',
    check,
  };
  const without: Contestant = { name: 'zonder', url: siteUrl + path, method: 'GET', check };
  for (const connections of [1, 32]) {
    await sideBySide(`${page}, bewaard`, [withParameter, without], { connections });
  }
}
