import type { Page } from 'playwright-core';

/** The name of what has the focus, as a screen reader would say it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const here = document.activeElement;
    if (!here) return '';
    const label = here.getAttribute('aria-label') ?? '';
    const named = here.id ? document.querySelector(`label[for="${here.id}"]`)?.textContent : '';
    return (label || named || here.closest('label')?.textContent || here.textContent).trim();
  });

/** Goes on by Tab until this has the focus: what cannot be reached so, fails. */
export async function tabTo(page: Page, wanted: RegExp, most = 250): Promise<void> {
  for (let n = 0; n < most; n += 1) {
    await page.keyboard.press('Tab');
    if (wanted.test(await focused(page))) return;
  }
  throw new Error(`Tab never came to ${String(wanted)}; it ended at "${await focused(page)}".`);
}
