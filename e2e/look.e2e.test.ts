import { globSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccessibilityViolations } from './find-accessibility-violations.ts';
import { hasHorizontalOverflow } from './has-horizontal-overflow.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import { signInAtSite } from './sign-in.ts';
import { commonPages, listPages } from './site-pages.ts';
import { siteUrl } from './urls.ts';
import { paths } from '../scripts/paths.mjs';

/* How the site looks: on a phone with wider text, in the dark, with forced colours and on paper. */

let browser: Browser;
let visitor: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  visitor = await newPage(browser);
});
afterAll(() => browser.close());

const lessonWithLinks = '/groningen/modules/slim-zoeken-op-internet';

/** The least that a reader may ask for. Source: WCAG 2.2, 1.4.12. */
const textSpacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Lists elements with text that is cut off, because they are smaller than their text. */
const listCutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const hides = overflowX === 'hidden' || overflowY === 'hidden';
        if (!hides || clipPath !== 'none' || element.textContent.trim() === '') return false;
        return (
          element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1
        );
      })
      .map(({ className, textContent }) => `${className}: ${textContent.trim().slice(0, 40)}`),
  );

describe('a phone of 320 pixels with wide text spacing', () => {
  let phone: Page;
  beforeAll(async () => {
    phone = await newPage(browser, 320);
  });
  const fits = async (path: string) => {
    await phone.goto(siteUrl(path));
    // A style sheet, since the content security policy blocks styles in the page.
    await phone.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, textSpacing);
    expect(await hasHorizontalOverflow(phone)).toBe(false);
    expect(await listCutTexts(phone)).toEqual([]);
  };

  it.each([...listPages('groningen'), ...listPages('assen'), ...commonPages])(
    'shows %s without scrolling sideways and without cutting text',
    fits,
  );
  it('does the same for a member and for the steering group', async () => {
    await signInAtSite(phone, 'medewerker@westerkwartier.example');
    await fits('/westerkwartier');
    await fits('/westerkwartier/nieuws');
    await fits('/westerkwartier/over');
    await phone.context().clearCookies();
    await signInAtSite(phone, 'stuurgroep@programma.example');
    await fits('/dashboard');
  });
});

describe('the dark look', () => {
  let dark: Page;
  beforeAll(async () => {
    dark = await newPage(browser);
    await dark.emulateMedia({ colorScheme: 'dark' });
  });
  it.each([...listPages('groningen'), '/assen', '/', '/inloggen', '/stijl/tekeningen'])(
    'has no accessibility violations on %s, contrast included',
    async (path) => {
      await dark.goto(siteUrl(path));
      const background = await dark.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(background).not.toMatch(/255, 255, 255|srgb 1 1 1/);
      expect(await findAccessibilityViolations(dark)).toEqual([]);
    },
  );
  it('has none on the dashboard', async () => {
    await signInAtSite(dark, 'stuurgroep@programma.example');
    await dark.goto(siteUrl('/dashboard'));
    expect(await findAccessibilityViolations(dark)).toEqual([]);
  });
});

describe('the drawings of personas', () => {
  it('are no public files, whose names would tell who the personas are', () => {
    const publicFiles = globSync('frontend/dist/client/**', { cwd: paths.root });
    expect(publicFiles.length).toBeGreaterThan(5);
    expect(publicFiles.filter((file) => file.endsWith('.svg'))).toEqual([
      'frontend/dist/client/favicon.svg',
    ]);
  });
});

describe('forced colours', () => {
  it('show drawings as lines, and cards by their border', async () => {
    const page = await newPage(browser);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(siteUrl('/groningen/themas'));
    // Whatever the house style is, the system has two colours: that of text and that behind it.
    const colours = await page.evaluate(() => {
      const read = (selector: string, property: 'fill' | 'stroke' | 'borderTopStyle') =>
        [...document.querySelectorAll(selector)].map(
          (element) => getComputedStyle(element)[property],
        );
      return {
        fills: [...new Set(read('.theme-card :is(.d-brand, .d-accent, .d-soft)', 'fill'))],
        strokes: [...new Set(read('.theme-card :is(.d-brand, .d-line, .d-mark)', 'stroke'))],
        borders: [...new Set(read('.theme-card', 'borderTopStyle'))],
      };
    });
    expect(colours.fills).toHaveLength(1);
    expect(colours.strokes).toHaveLength(1);
    expect(colours.fills).not.toEqual(colours.strokes);
    expect(colours.borders).toEqual(['solid']);
    expect(await findAccessibilityViolations(page, undefined, ['color-contrast'])).toEqual([]);
    await page.context().close();
  });
});

describe('a lesson on paper', () => {
  let paper: Page;
  beforeAll(async () => {
    paper = await newPage(browser, 660);
    await paper.emulateMedia({ media: 'print' });
    await paper.goto(siteUrl(lessonWithLinks));
  });

  it('shows the lesson and its facts, and no navigation', async () => {
    await expectVisible('article h1', true);
    await expectVisible('.facts-panel', true);
    for (const part of [
      '.header__nav',
      '.utrecht-breadcrumb-nav',
      '.lesson-navigation',
      '.footer nav',
    ])
      await expectVisible(part, false);
  });
  it('names the municipality, the address of the page and the date', async () => {
    expect(await paper.locator('.header').innerText()).toContain('Groningen');
    const line = await paper.locator('.footer__print').innerText();
    expect(line).toContain(lessonWithLinks);
    expect(line).toMatch(/\d{1,2} [a-z]+ \d{4}$/);
  });
  it('writes the address of a link once, also where the text is that address', async () => {
    const links = await paper.locator('.rich-text a').evaluateAll((elements) =>
      elements.map((element) => ({
        text: element.textContent,
        after: getComputedStyle(element, '::after').content,
      })),
    );
    const asAddress = links.filter(({ text }) => /^[\w.]+[.]nl$/.test(text));
    expect(asAddress.length).toBeGreaterThan(2);
    expect(asAddress.filter(({ after }) => after !== 'none')).toEqual([]);
    await paper.goto(siteUrl('/groningen/privacy'));
    const named = paper.locator('.rich-text a', { hasText: 'Autoriteit Persoonsgegevens' });
    const after = await named.evaluate((link) => getComputedStyle(link, '::after').content);
    expect(after).toContain('https://');
  });
  it('keeps a step, a card and a fact on one sheet, in the light look', async () => {
    await paper.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await paper.goto(siteUrl(lessonWithLinks));
    const breaks = await paper
      .locator('.step, .facts > div')
      .evaluateAll((elements) => [
        ...new Set(elements.map((element) => getComputedStyle(element).breakInside)),
      ]);
    expect(breaks).toEqual(['avoid']);
    const background = await paper.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe('rgb(255, 255, 255)');
    expect((await paper.pdf({ format: 'A4' })).length).toBeGreaterThan(5000);
  });

  async function expectVisible(selector: string, isVisible: boolean) {
    expect([selector, await paper.locator(selector).first().isVisible()]).toEqual([
      selector,
      isVisible,
    ]);
  }
});

describe('a wide window', () => {
  /**
   * How far the content of each band reaches, as a share of the width of the band. Boxes around
   * content count only where they can be seen.
   */
  const readReach = (page: Page): Promise<number> =>
    page.evaluate(() => {
      const band = document.querySelector('main .band');
      const box = band?.getBoundingClientRect();
      if (!band || !box) return 0;
      const { paddingLeft, paddingRight } = getComputedStyle(band);
      const left = box.left + parseFloat(paddingLeft);
      const width = box.right - parseFloat(paddingRight) - left;
      const reaches = [...document.querySelectorAll('main .band *')].flatMap((element) => {
        const hasText = [...element.childNodes].some(
          ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
        );
        if (!hasText && element.tagName !== 'svg') return [];
        const range = document.createRange();
        range.selectNodeContents(element);
        const { right } = hasText ? range.getBoundingClientRect() : element.getBoundingClientRect();
        return [(right - left) / width];
      });
      return Math.max(...reaches);
    });

  it.each([...listPages('groningen'), '/', '/inloggen', '/bestaat-niet', '/wachtwoord-vergeten'])(
    'has something in the right third of %s',
    async (path) => {
      await visitor.setViewportSize({ width: 1400, height: 900 });
      await visitor.goto(siteUrl(path));
      expect(await readReach(visitor)).toBeGreaterThan(0.75);
    },
  );
});

describe('a colleague who begins', () => {
  it('finds one first lesson on the home page, and from there the next of its theme', async () => {
    await visitor.goto(siteUrl('/groningen'));
    const first = visitor.locator('main').getByRole('link').first();
    expect(await first.innerText()).toBe('Begin met deze les');
    expect(await visitor.locator('main .nl-button--primary').count()).toBe(1);
    await first.click();
    await visitor.waitForURL(/\/groningen\/modules\//);
    const lessons = visitor.getByRole('navigation', { name: /^Lessen van / });
    const title = await visitor.locator('h1').innerText();
    await lessons.getByRole('link', { name: /Volgende les/ }).click();
    await lessons.getByRole('link', { name: /Vorige les/ }).click();
    expect(await visitor.locator('h1').innerText()).toBe(title);
  });
});
