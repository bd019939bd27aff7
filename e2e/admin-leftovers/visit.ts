import type { Page } from 'playwright-core';

export interface Visit {
  readonly page: Page;
  /** The address of the admin. */
  readonly admin: string;
  /** What was visited; a later role visits only the lists, and the forms that it meets first. */
  readonly visited: Set<string>;
  /** Called for each screen, once it is drawn. */
  readonly inspect: (title: string) => Promise<void>;
}

/** Tells whether this is the first visit. */
export function visitOnce({ visited }: Visit, key: string): boolean {
  const isFirst = !visited.has(key);
  visited.add(key);
  return isFirst;
}

export async function openScreen({ page, admin }: Visit, path: string): Promise<void> {
  await page.goto(path.startsWith('http') ? path : admin + path);
  await page.locator('.template-default--nav-animate').waitFor();
}
