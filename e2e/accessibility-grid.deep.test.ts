import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import { commonPages, listPages } from './site-pages.ts';
import { type Platform, startPlatform } from './start-platform.ts';

/* `npm test` checks each page at one width; here each is checked in the whole grid. */
const widths = [320, 768, 1280];
const appearances = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'dark', forcedColors: 'active' },
] as const;
// With forced colours the system chooses the colours, and axe reads those that it replaced.
const getSkippedRules = ({ forcedColors }: (typeof appearances)[number]): string[] =>
  forcedColors === 'active' ? ['color-contrast'] : [];
const grid = widths.flatMap((width) =>
  appearances.map((appearance) => ({
    ...appearance,
    width,
    title: `${appearance.name}, ${width}`,
  })),
);

let platform: Platform;
let browser: Browser;
let visitor: Page;

beforeAll(async () => {
  platform = await startPlatform();
  browser = await launchBrowser();
  visitor = await newPage(browser);
});
afterAll(async () => {
  await browser.close();
  await platform.stop();
});

async function setAppearance(page: Page, { width, ...media }: (typeof grid)[number]) {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: media.colorScheme, forcedColors: media.forcedColors });
}

describe.each(grid)('the site in $title pixels', (appearance) => {
  it.each([...listPages('groningen'), ...commonPages])(
    'shows %s without accessibility violations and without horizontal overflow',
    async (path) => {
      await setAppearance(visitor, appearance);
      await visitor.goto(`${platform.settings.SITE_URL}${path}`);
      const skippedRules = getSkippedRules(appearance);
      expect(await findAccessibilityViolations(visitor, undefined, skippedRules)).toEqual([]);
      expect(await hasHorizontalOverflow(visitor)).toBe(false);
    },
  );
});

/** Our own screens, the part of each that is ours, and who uses it. */
const screens = [
  ['contentbeheerder@assen.example', '/admin/moduleaanbod', '.dv-availability'],
  ['communicatie@groningen.example', '/admin/nieuwskalender', '.dv-calendar'],
  ['communicatie@groningen.example', '/admin/prullenbak', '.dv-bin'],
] as const;

describe.each(screens)('the screen of %s at %s', (email, path, part) => {
  let editor: Page;
  beforeAll(async () => {
    editor = await newPage(browser);
    const { CMS_URL } = platform.settings;
    await editor.goto(`${CMS_URL}/admin/login`);
    await editor.fill('#field-email', email);
    await editor.fill('#field-password', platform.prepared.password ?? 'digivaardig');
    await editor.click('button[type=submit]');
    await editor.getByRole('navigation', { name: 'Wat wil je doen?' }).waitFor();
  });
  afterAll(() => editor.context().close());

  it.each(grid)(
    'has no accessibility violations and no overflow in $title pixels',
    async (cell) => {
      await setAppearance(editor, cell);
      await editor.goto(`${platform.settings.CMS_URL}${path}`);
      await editor.locator(part).waitFor();
      expect(await findAccessibilityViolations(editor, part, getSkippedRules(cell))).toEqual([]);
      expect(await hasHorizontalOverflow(editor)).toBe(false);
    },
  );
});
