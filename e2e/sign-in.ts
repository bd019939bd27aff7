import type { Page } from 'playwright-core';
import { inject } from 'vitest';

/** Signs in at the cms as an editor does, and waits for the start page. */
export async function signInAtCms(page: Page, email: string): Promise<void> {
  const { CMS_URL } = inject('settings');
  await page.goto(`${CMS_URL}/admin/login`);
  await page.fill('#field-email', email);
  await page.fill('#field-password', inject('demoPassword'));
  await page.click('button[type=submit]');
  await page.getByRole('navigation', { name: 'Wat wil je doen?' }).waitFor();
}

/** Signs in at the site. */
export async function signInAtSite(page: Page, email: string): Promise<void> {
  const { SITE_URL } = inject('settings');
  await page.goto(`${SITE_URL}/inloggen`);
  await page.fill('input[type=email]', email);
  await page.fill('input[type=password]', inject('demoPassword'));
  await page.locator('main button[type=submit]').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/inloggen'));
}
