import type { Page } from 'playwright-core';
import { siteUrl } from './urls.ts';

/** One line of the dashboard's CSV. */
export type Figure = Record<string, string>;

const parseLine = (line: string): string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'))
    .slice(0, -1);

/** Downloads the dashboard's CSV in the session of this page. */
export async function readFigures(page: Page): Promise<Figure[]> {
  const response = await page.request.get(siteUrl('/dashboard/cijfers.csv'));
  if (!response.ok()) throw new Error(`The CSV returned ${String(response.status())}`);
  const [head = '', ...lines] = (await response.text())
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const names = parseLine(`${head},`);
  return lines.map((line) => {
    const values = parseLine(`${line},`);
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
  });
}
