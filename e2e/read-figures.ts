import type { Page } from 'playwright-core';
import { siteUrl } from './sign-in.ts';

/** One line of the dashboard's CSV. */
export type Figure = Record<string, string>;

const cells = (line: string): string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'))
    .slice(0, -1);

/** Downloads the dashboard's CSV in the session of this page. */
export async function readFigures(page: Page): Promise<Figure[]> {
  const answer = await page.request.get(siteUrl('/dashboard/cijfers.csv'));
  if (!answer.ok()) throw new Error(`The CSV answered ${String(answer.status())}`);
  const [head = '', ...lines] = (await answer.text())
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const names = cells(`${head},`);
  return lines.map((line) => {
    const values = cells(`${line},`);
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
  });
}
