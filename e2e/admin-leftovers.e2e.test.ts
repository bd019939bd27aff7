import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import acceptedLeftovers from './admin-leftovers/accepted-leftovers.json' with { type: 'json' };
import {
  collectFindings,
  collectLowContrast,
  type Finding,
} from './admin-leftovers/collect-findings.ts';
import { visitScreens } from './admin-leftovers/visit-screens.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import { signInAtCms } from './sign-in.ts';
import { adminUrl } from './urls.ts';

const roles = [
  'communicatie@groningen.example',
  'contentbeheerder@assen.example',
  'functioneelbeheer@westerkwartier.example',
  'beheer@programma.example',
];

/** For the programme administrator, who meets most screens first. */
const timeout = 600_000;

let browser: Browser;
const visited = new Set<string>();
const measured = new Set<string>();
/** What was found, and where. */
const found = new Map<Finding, string>();
const accepted = new Set<string>(acceptedLeftovers.map(({ finding }) => finding));

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Notes what is wrong on a screen; contrast once for each kind of screen, since it takes long. */
async function inspect(page: Page, title: string): Promise<void> {
  const findings = await collectFindings(page, title);
  if (!measured.has(title)) findings.push(...(await collectLowContrast(page)));
  measured.add(title);
  for (const finding of findings) if (!found.has(finding)) found.set(finding, title);
}

const listNew = () => [...found].filter(([finding]) => !accepted.has(finding));

describe('every screen of the admin has Dutch words, names, landmarks and contrast', () => {
  it('before signing in', async () => {
    const page = await newPage(browser);
    for (const path of ['/login', '/forgot', '/logout']) {
      await page.goto(adminUrl(path));
      await page.locator('h1').waitFor();
      await inspect(page, path);
    }
    expect(listNew()).toEqual([]);
    await page.context().close();
  });

  it.each(roles)('for %s', { timeout }, async (email) => {
    const page = await newPage(browser);
    await signInAtCms(page, email);
    const admin = adminUrl('');
    await visitScreens({ page, admin, visited, inspect: (title) => inspect(page, title) });
    expect(visited.size).toBeGreaterThan(10);
    expect(listNew()).toEqual([]);
    await page.context().close();
  });

  it('and the list of what is accepted has nothing that was mended', () => {
    expect([...accepted].filter((finding) => !found.has(finding as Finding))).toEqual([]);
  });
});
