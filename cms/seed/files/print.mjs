/** Prints every page in source/ to a PDF beside this script: `node cms/seed/files/print.mjs`. */
import { readdir, stat } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const MAX_BYTES = 120 * 1024;
const source = new URL('./source/', import.meta.url);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});

try {
  const page = await browser.newPage();
  for (const name of (await readdir(source)).filter((file) => file.endsWith('.html')).sort()) {
    const target = new URL(name.replace(/\.html$/, '.pdf'), import.meta.url);
    await page.goto(new URL(name, source).href);
    await page.pdf({
      path: target.pathname,
      format: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    const { size } = await stat(target);
    console.info(`${name}: ${Math.ceil(size / 1024)} KB`);
    if (size > MAX_BYTES) throw new Error(`${name} prints to more than ${MAX_BYTES} bytes`);
  }
} finally {
  await browser.close();
}
