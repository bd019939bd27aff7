import type { Page } from 'playwright-core';

/** Counts how often a person presses the mouse in this page, over all pages that it opens. */
export async function countClicks(page: Page, work: () => Promise<void>): Promise<number> {
  let clicks = 0;
  const name = `countClick${String(Date.now())}`;
  await page.exposeFunction(name, () => {
    clicks += 1;
  });
  // A page that is still loading may run this twice: as its first script, and by the call below.
  const listen = (report: string) => {
    if (Object.hasOwn(document, report)) return;
    Object.defineProperty(document, report, { value: true });
    window.addEventListener(
      'pointerdown',
      () => (window as unknown as Record<string, () => void>)[report]?.(),
      true,
    );
  };
  await page.addInitScript(listen, name);
  await page.evaluate(listen, name);
  await work();
  return clicks;
}
