import type { Page } from 'playwright-core';

/** Whether the page is wider than the window, so that a reader must scroll sideways. */
export const hasHorizontalOverflow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
