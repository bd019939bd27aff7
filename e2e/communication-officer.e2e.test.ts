import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPage, openBrowser } from './open-browser.ts';
import { adminUrl, signInAtCms, siteUrl } from './people.ts';
import { runWorkers, type TestWorkers } from './running-workers.ts';

const title = 'Inloopuur in het stadhuis';
const week = 7 * 24 * 3_600_000;

let browser: Browser;
let workers: TestWorkers;
let officer: Page;

beforeAll(async () => {
  browser = await openBrowser();
  workers = await runWorkers();
  officer = await newPage(browser);
  await signInAtCms(officer, 'communicatie@groningen.example');
});
afterAll(async () => {
  await browser.close();
  await workers.stop();
});

const text = async (path: string): Promise<string> =>
  (await officer.request.get(siteUrl(path))).text();

describe('the communication officer of Groningen', () => {
  it('reads on the start page in which week the news runs out', async () => {
    await officer.getByText(/De eerste week zonder nieuws is week \d+/).waitFor();
    expect(await officer.getByText('Er staan 16 artikelen in de wachtrij.').count()).toBe(1);
  });

  it('writes an article and puts it in the queue', async () => {
    await officer.goto(adminUrl('/collections/news/create'));
    await officer.fill('#field-title', title);
    await officer.fill('#field-introduction', 'Elke woensdag kun je binnenlopen met je vraag.');
    await officer.locator('[data-lexical-editor=true]').first().click();
    await officer.keyboard.type('Neem je laptop mee. We kijken samen.');
    await officer.click('#action-save');
    await officer.waitForURL(/\/collections\/news\/[0-9a-f]{24}/);
    const queue = officer.getByRole('button', { name: 'In de wachtrij zetten' });
    await officer.reload();
    await queue.click();
    await officer.getByText('Het artikel staat nu in de wachtrij.').waitFor();
  });

  it('does not see it on the site before its slot', async () => {
    await workers.tick('publish-due-news');
    expect(await text('/groningen/nieuws')).not.toContain(title);
  });

  it('finds it on the site and in the feed once its slot has come', async () => {
    workers.setClock(new Date(Date.now() + 9 * week));
    await workers.tick('publish-due-news');
    expect(await text('/groningen/nieuws')).toContain(title);
    expect(await text('/groningen/nieuws/inloopuur-in-het-stadhuis')).toContain(
      'Neem je laptop mee',
    );
    expect(await text('/groningen/nieuws/feed.xml')).toContain(title);
  });

  it('finds it nowhere else', async () => {
    for (const page of ['/assen', '/assen/nieuws', '/assen/nieuws/feed.xml', '/']) {
      expect(await text(page)).not.toContain(title);
    }
    const other = await officer.request.get(siteUrl('/assen/nieuws/inloopuur-in-het-stadhuis'));
    expect(other.status()).toBe(404);
  });

  it('does not see it twice when the clock comes by again', async () => {
    await workers.tick('publish-due-news');
    expect((await text('/groningen/nieuws/feed.xml')).split(`<title>${title}`)).toHaveLength(2);
  });
});
