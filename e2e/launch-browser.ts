import { type Browser, chromium, type Page } from 'playwright-core';

const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Launches the Chromium of CI without its background traffic. */
export const launchBrowser = (flags: string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [...quietFlags, ...flags],
  });

/** Opens a Dutch page in a session of its own, on a computer in this time zone. */
export async function newPage(
  browser: Browser,
  width = 1280,
  timezoneId = 'Europe/Amsterdam',
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: 'nl-NL',
    timezoneId,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return page;
}
