import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPage, launchBrowser } from './launch-browser.ts';
import { signInAtSite } from './sign-in.ts';
import { adminUrl, siteUrl } from './urls.ts';
import { readFigures } from './read-figures.ts';
import { startTestWorkers, type TestWorkers } from './start-workers.ts';
import { waitFor } from '../scripts/processes/wait-for.mjs';
import { backgroundWork } from './wait-limits.ts';

let browser: Browser;
let workers: TestWorkers;
let member: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  workers = await startTestWorkers();
  member = await newPage(browser);
  await signInAtSite(member, 'stuurgroep@programma.example');
});
afterAll(async () => {
  await browser.close();
  await workers.stop();
});

describe('a steering group member', () => {
  it('compares the municipalities in a heat map and a table that agree', async () => {
    await waitFor(
      async () => {
        await member.goto(siteUrl('/dashboard'));
        return member.locator('svg', { hasText: 'Wester' }).count();
      },
      { ...backgroundWork, until: (pictures) => pictures > 0 },
    );
    const picture = await member.locator('svg', { hasText: 'Groningen' }).first().textContent();
    const table = await member.locator('table').first().innerText();
    for (const name of ['Groningen', 'Assen', 'Westerkwartier', 'uitgebreid']) {
      expect(picture).toContain(name);
      expect(table.toLowerCase()).toContain(name.toLowerCase());
    }
    const row = member
      .locator('table')
      .first()
      .getByRole('row', { name: /^Groningen/ });
    expect(await row.innerText()).toContain('Uitgebreid (6)');
  });

  it('reads the date of the figures and their definitions', async () => {
    expect(await member.getByText(/(Stand|Gemeten) van \d+ \w+ \d{4}/).count()).toBeGreaterThan(0);
    expect(await member.getByRole('heading', { name: 'Wat betekenen de cijfers?' }).count()).toBe(
      1,
    );
  });

  it('downloads the same figures as CSV', async () => {
    const download = member.waitForEvent('download');
    await member.getByRole('link', { name: /csv/i }).click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
    const coverage = (await readFigures(member)).filter(({ maat }) => maat === 'dekking');
    expect(new Set(coverage.map(({ gemeente }) => gemeente)).size).toBeGreaterThanOrEqual(3);
    expect(
      coverage.find(
        (figure) => figure['gemeente'] === 'Groningen' && figure['onderdeel'] === 'Technologie',
      )?.['dekking'],
    ).toBe('leeg');
  });

  it('cannot open the admin', async () => {
    await member.goto(adminUrl(''));
    expect(await member.getByRole('navigation', { name: 'Wat wil je doen?' }).count()).toBe(0);
  });
});
