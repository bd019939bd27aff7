import type { Page } from 'playwright-core';
import { adminUrl } from './urls.ts';

/**
 * Opens a page of the admin and waits until it started: what is typed into a field before that is
 * lost, since Payload's own state of the form is still empty.
 */
export async function openForm(page: Page, path: string): Promise<void> {
  await page.goto(adminUrl(path));
  await page.locator('.template-default--nav-animate').waitFor();
}
