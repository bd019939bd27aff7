import type { Locator, Page } from 'playwright-core';
import { adminUrl } from './sign-in.ts';

/** Opens the news calendar of the chosen municipality. */
export async function openCalendar(page: Page): Promise<void> {
  await page.goto(adminUrl('/nieuwskalender'));
  await page.getByRole('heading', { name: /^Nieuwskalender van/ }).waitFor();
}

/** The moments that are to come, in order. */
export const getUpcomingSlots = (page: Page): Locator => page.locator('.dv-slot:not(.dv-slot--published)');

/** What stands at the first so many of them. */
export const plannedTitles = async (page: Page, count: number): Promise<string[]> =>
  (await getUpcomingSlots(page).locator('.dv-slot__title').allTextContents()).slice(0, count);

/** The queue, by title. */
export const queuedTitles = (page: Page): Promise<string[]> =>
  page.locator('.dv-queue > ol > li > .dv-slot__title').allTextContents();

/** What the calendar says after an act. */
export const waitForAnnouncement = (page: Page, text: string | RegExp): Promise<void> =>
  page.locator('.dv-calendar [role=status]').getByText(text).waitFor();
