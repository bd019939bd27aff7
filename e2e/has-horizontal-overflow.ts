import type { Page } from 'playwright-core';

/** Is the page wider than the window, so that one must scroll sideways to read? */
export const hasHorizontalOverflow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
