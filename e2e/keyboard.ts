import type { Page } from 'playwright-core';

/** Returns the name of the focused element, as a screen reader would say it. */
export const readFocusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return '';
    const ariaLabel = element.getAttribute('aria-label') ?? '';
    const label = element.id
      ? document.querySelector(`label[for="${element.id}"]`)?.textContent
      : '';
    return (
      ariaLabel ||
      label ||
      element.closest('label')?.textContent ||
      element.textContent
    ).trim();
  });

/** Presses Tab until the element with this name has the focus; throws when Tab never reaches it. */
export async function tabTo(page: Page, name: RegExp, maxPresses = 250): Promise<void> {
  for (let presses = 0; presses < maxPresses; presses += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await readFocusedName(page))) return;
  }
  throw new Error(
    `Tab never reached ${String(name)}; it ended at "${await readFocusedName(page)}".`,
  );
}
