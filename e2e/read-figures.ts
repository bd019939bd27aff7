import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { siteUrl } from './urls.ts';

/** One line of the dashboard's CSV. */
export type Figure = Record<string, string>;

/** Downloads the dashboard's CSV in the session of this page. */
export async function readFigures(page: Page): Promise<Figure[]> {
  const response = await page.request.get(siteUrl('/dashboard/cijfers.csv'));
  if (!response.ok()) throw new Error(`The CSV returned ${String(response.status())}`);
  return parse<Figure>(await response.text(), { bom: true, columns: true, delimiter: ';' });
}
