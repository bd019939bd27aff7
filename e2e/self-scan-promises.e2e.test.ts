import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSelfScanPromises } from '../cms/src/testing/find-self-scan-promises.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import { signInAtCms, signInAtSite } from './sign-in.ts';
import { siteUrl } from './urls.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const readable = /text\/html|xml/;

/** Lists the paths to which a page links, without fragments, below the home page of a municipality. */
const listLinks = (html: string, from: string, home: string): string[] =>
  [...html.matchAll(/<(?:a|link)\b[^>]*?\bhref="([^"]+)"/g)].flatMap(([, href = '']) => {
    const url = new URL(href.replaceAll('&amp;', '&'), siteUrl(from));
    const path = url.pathname + url.search;
    return url.origin === new URL(siteUrl('/')).origin && path.startsWith(home) ? [path] : [];
  });

/** Reads every page of a municipality that can be reached by links, as this reader sees it. */
async function crawl(page: Page, home: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const seen = new Set([home]);
  for (const path of seen) {
    const response = await page.request.get(siteUrl(path));
    if (!readable.test(response.headers()['content-type'] ?? '')) continue;
    expect(response.status(), path).toBe(200);
    const html = await response.text();
    texts.set(path, html);
    for (const link of listLinks(html, path, home)) seen.add(link);
  }
  return texts;
}

const programme = 'beheer@programma.example';

/** Who reads which sites; the administrator of the programme also reads what is for some roles. */
const readers: [slug: string, account: string | null][] = [
  ['groningen', null],
  ['groningen', programme],
  ['assen', null],
  ['assen', programme],
  ['westerkwartier', 'medewerker@westerkwartier.example'],
  ['westerkwartier', 'teamleider@westerkwartier.example'],
  ['westerkwartier', programme],
];

describe('the self-scan, which no municipality has', () => {
  it.each(readers)('is promised by no page of %s (as %s)', async (slug, account) => {
    const page = await newPage(browser, 1000);
    // Who administers the programme signs in at the admin, whose session holds on the site too.
    if (account === programme) await signInAtCms(page, account);
    else if (account) await signInAtSite(page, account);
    const texts = await crawl(page, `/${slug}`);
    expect(texts.size).toBeGreaterThan(50);
    for (const part of ['nieuws/', 'modules/', 'themas/', 'privacy', 'over'])
      expect([...texts.keys()].some((path) => path.startsWith(`/${slug}/${part}`))).toBe(true);
    const promises = [...texts].flatMap(([path, html]) =>
      findSelfScanPromises(html).map((words) => `${path}: ${words}`),
    );
    expect(promises).toEqual([]);
    await page.context().close();
  });

  it('is promised nowhere on the dashboard', async () => {
    const page = await newPage(browser, 1000);
    await signInAtSite(page, 'stuurgroep@programma.example');
    const dashboard = await page.request.get(siteUrl('/dashboard'));
    expect(dashboard.status()).toBe(200);
    expect(findSelfScanPromises(await dashboard.text())).toEqual([]);
    await page.context().close();
  });
});
