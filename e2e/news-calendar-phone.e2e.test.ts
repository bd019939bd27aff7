import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { tabTo } from './keyboard.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import { getUpcomingSlots, openCalendar } from './news-calendar.ts';
import { signInAtCms } from './sign-in.ts';

describe('the news calendar on a phone', () => {
  const height = 800;
  let browser: Browser;
  let phone: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    phone = await newPage(browser, 360);
    await phone.setViewportSize({ width: 360, height });
    await signInAtCms(phone, 'communicatie@groningen.example');
    await openCalendar(phone);
  });
  afterAll(() => browser.close());

  const getWeek = (number: number) => phone.locator('.dv-week').nth(number);

  it('shows what comes in all weeks within four windows', async () => {
    const weeks = await phone.locator('.dv-week').count();
    expect(weeks).toBeGreaterThanOrEqual(10);
    const all = await phone.evaluate(() => document.documentElement.scrollHeight);
    expect(all).toBeLessThan(4 * height);
    const titles = getUpcomingSlots(phone).locator('.dv-slot__title');
    expect(await titles.count()).toBeGreaterThan(15);
    for (const title of await titles.all()) expect(await title.isVisible()).toBe(true);
  });

  it('opens the buttons of a week by keyboard, and closes them', async () => {
    const week = getWeek(2);
    const move = week.getByRole('button', { name: /^Verplaats/ });
    expect(await move.count()).toBe(0);
    await week.locator('h3').focus();
    await tabTo(phone, /^Meer: Week/);
    await phone.keyboard.press('Enter');
    const toggle = week.getByRole('button', { name: /^Meer: Week/, expanded: true });
    await toggle.waitFor();
    await move.first().waitFor();
    expect(await findAccessibilityViolations(phone, '.dv-calendar')).toEqual([]);
    expect(await hasHorizontalOverflow(phone)).toBe(false);
    await phone.keyboard.press('Enter');
    await move.first().waitFor({ state: 'hidden' });
  });

  it('offers every moment and the queue while an article is moved', async () => {
    const queue = phone.locator('.dv-queue > ol > li');
    expect(await queue.first().isVisible()).toBe(false);
    await getWeek(1)
      .getByRole('button', { name: /^Meer: Week/ })
      .click();
    await getWeek(1)
      .getByRole('button', { name: /^Verplaats/ })
      .first()
      .click();
    const target = getWeek(4).getByRole('button', { name: /^(Wissel|Zet hier)/ });
    await target.first().waitFor();
    expect(await queue.first().isVisible()).toBe(true);
    await phone.keyboard.press('Escape');
    await target.first().waitFor({ state: 'hidden' });
    expect(await queue.first().isVisible()).toBe(false);
  });

  it('shows the queue by a button', async () => {
    await phone.getByRole('button', { name: /^Toon de \d+ artikelen$/ }).click();
    await phone
      .locator('.dv-queue > ol > li')
      .last()
      .getByRole('button', { name: /^Verplaats/ })
      .waitFor();
  });
});
