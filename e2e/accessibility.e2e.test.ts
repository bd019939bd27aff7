import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { newPage, launchBrowser } from './launch-browser.ts';
import { signInAtSite } from './sign-in.ts';
import { siteUrl } from './urls.ts';
import { commonPages, listCampaignPages, listPages } from './site-pages.ts';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());
const frontendConfig = new URL('../frontend/page.html', import.meta.url).pathname;

let browser: Browser;
let visitor: Page;
let member: Page;
let campaigner: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  visitor = await newPage(browser);
  member = await newPage(browser);
  await signInAtSite(member, 'stuurgroep@programma.example');
  campaigner = await newPage(browser);
  await signInAtSite(campaigner, 'ambassadeur@westerkwartier.example');
});
afterAll(() => browser.close());

const findHtmlErrors = async (html: string): Promise<string[]> => {
  const { results } = await validator.validateString(html, frontendConfig);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId} (${String(line)}): ${message}`),
  );
};

const pages = [...listPages('groningen'), ...listPages('assen'), ...commonPages];

describe('every page of the site', () => {
  it.each(pages)('%s has no accessibility violations and valid HTML', async (path) => {
    await visitor.goto(siteUrl(path));
    expect(await findAccessibilityViolations(visitor)).toEqual([]);
    const html = await (await visitor.request.get(siteUrl(path))).text();
    expect(await findHtmlErrors(html)).toEqual([]);
  });

  it.each(listPages('groningen'))('%s fits in 320 pixels', async (path) => {
    const phone = await newPage(browser, 320);
    await phone.goto(siteUrl(path));
    expect(await hasHorizontalOverflow(phone)).toBe(false);
    await phone.context().close();
  });

  it('has no horizontal overflow when the text is twice as large', async () => {
    // The browser's own setting for text size: everything in rem grows with it.
    const large = await launchBrowser(['--blink-settings=defaultFontSize=32']);
    const page = await newPage(large, 640);
    await page.goto(siteUrl('/assen'));
    const size = await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
    expect(size).toBeGreaterThanOrEqual(32);
    expect(await hasHorizontalOverflow(page)).toBe(false);
    await large.close();
  });
});

describe('every page of the campaign, for an ambassador', () => {
  it.each(listCampaignPages('westerkwartier'))(
    '%s has no accessibility violations, valid HTML, and fits in 320 pixels',
    async (path) => {
      await campaigner.goto(siteUrl(path));
      expect(await campaigner.locator('main h1').count()).toBe(1);
      expect(await findAccessibilityViolations(campaigner)).toEqual([]);
      const html = await (await campaigner.request.get(siteUrl(path))).text();
      expect(await findHtmlErrors(html)).toEqual([]);
      await campaigner.setViewportSize({ width: 320, height: 800 });
      expect(await hasHorizontalOverflow(campaigner)).toBe(false);
      await campaigner.setViewportSize({ width: 1280, height: 900 });
    },
  );
});

describe('the dashboard', () => {
  it('has no accessibility violations and valid HTML', async () => {
    await member.goto(siteUrl('/dashboard'));
    expect(await findAccessibilityViolations(member)).toEqual([]);
    const html = await (await member.request.get(siteUrl('/dashboard'))).text();
    expect(await findHtmlErrors(html)).toEqual([]);
  });
  it('fits in 320 pixels, because wide content scrolls inside its own region', async () => {
    await member.setViewportSize({ width: 320, height: 800 });
    await member.goto(siteUrl('/dashboard'));
    expect(await hasHorizontalOverflow(member)).toBe(false);
    await member.setViewportSize({ width: 1280, height: 900 });
  });
});

interface FocusStop {
  tag: string;
  name: string;
  isInView: boolean;
  hasOutline: boolean;
}

/** Reads the focused element: its name, whether it is in view, and whether its focus is visible. */
const readFocusStop = (page: Page): Promise<FocusStop> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const box = element.getBoundingClientRect();
    // A card's link marks the whole card: by its own overlay, or by the card around it.
    const card = element.closest('li, article');
    const styles = [
      getComputedStyle(element),
      getComputedStyle(element, '::after'),
      ...(card ? [getComputedStyle(card)] : []),
    ];
    return {
      tag: element.tagName,
      name: (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60),
      isInView: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
      hasOutline: styles.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
      ),
    };
  });

describe('a visitor who uses only the keyboard', () => {
  it.each(['/groningen', '/groningen/themas/applicaties', '/groningen/toolkit', '/inloggen'])(
    'finds on %s that each focused element has a name, is in view and has an outline',
    async (path) => {
      await visitor.goto(siteUrl(path));
      const stops: FocusStop[] = [];
      for (let presses = 0; presses < 60; presses += 1) {
        await visitor.keyboard.press('Tab');
        const stop = await readFocusStop(visitor);
        if (stop.tag === 'BODY') break;
        stops.push(stop);
      }
      expect(stops[0]?.name).toBe('Naar de inhoud');
      expect(stops.length).toBeGreaterThan(3);
      expect(stops.filter(({ tag, name }) => tag !== 'INPUT' && name === '')).toEqual([]);
      expect(stops.filter(({ isInView, hasOutline }) => !isInView || !hasOutline)).toEqual([]);
    },
  );

  it('reaches an article from the list of municipalities with Tab and Enter', async () => {
    await visitor.goto(siteUrl('/'));
    await visitor
      .getByRole('link', { name: /Groningen/ })
      .first()
      .focus();
    await visitor.keyboard.press('Enter');
    await visitor.waitForURL(/\/groningen$/);
    await visitor.keyboard.press('Tab');
    await visitor.keyboard.press('Enter');
    expect(new URL(visitor.url()).hash).toBe('#inhoud');
    await visitor
      .locator('main')
      .getByRole('link', { name: /Digidonderdag|Nieuws|uur/ })
      .first()
      .focus();
    await visitor.keyboard.press('Enter');
    await visitor.waitForURL(/\/groningen\/nieuws/);
  });
});
