import type { Locator, Page } from 'playwright-core';
import { adminUrl } from './urls.ts';

/** Opens the news calendar of the chosen municipality. */
export async function openCalendar(page: Page): Promise<void> {
  await page.goto(adminUrl('/nieuwskalender'));
  await page.getByRole('heading', { name: /^Nieuwskalender van/ }).waitFor();
}

/** Locates the upcoming slots, in order. */
export const getUpcomingSlots = (page: Page): Locator =>
  page.locator('.dv-slot:not(.dv-slot--published)');

/** Reads the titles in the first slots. */
export const readPlannedTitles = async (page: Page, count: number): Promise<string[]> =>
  (await getUpcomingSlots(page).locator('.dv-slot__title').allTextContents()).slice(0, count);

/** Reads the titles in the queue, in order. */
export const readQueuedTitles = (page: Page): Promise<string[]> =>
  page.locator('.dv-queue > ol > li > .dv-slot__title').allTextContents();

/** Waits until the calendar announces this. */
export const waitForAnnouncement = (page: Page, text: string | RegExp): Promise<void> =>
  page.locator('.dv-calendar [role=status]').getByText(text).waitFor();

/** Opens the menu of a slot, which stays open after what was chosen in it. */
export async function openMenu(slot: Locator): Promise<void> {
  const closed = slot.locator('details:not([open]) > summary');
  if ((await closed.count()) > 0) await closed.click();
}
