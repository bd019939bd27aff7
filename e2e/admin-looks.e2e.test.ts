import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { computeContrast } from '../cms/src/features/municipalities/model/contrast.ts';
import { launchBrowser, newPage } from './launch-browser.ts';
import { openCalendar } from './news-calendar.ts';
import { openForm } from './open-form.ts';
import { signInAtCms } from './sign-in.ts';
import { adminUrl } from './urls.ts';

/* How the admin looks with the colours of the system, in the dark and on paper. */

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The least for what is no text. Source: WCAG 2.2, 1.4.11. */
const leastContrast = 3;

const toHex = (colour: string): string =>
  `#${[...colour.matchAll(/\d+/g)]
    .slice(0, 3)
    .map(([part]) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;

/** The contrast of two colours as a style has them. */
const compare = (one: string, two: string): number => computeContrast(toHex(one), toHex(two));

describe('a switch with the colours of the system', () => {
  let page: Page;

  beforeAll(async () => {
    page = await newPage(browser, 1400);
    await signInAtCms(page, 'contentbeheerder@assen.example');
    await page.goto(adminUrl('/moduleaanbod'));
    await page.locator('.dv-switch button').first().waitFor();
  });

  /** The knob and the track of a switch that is on or off. */
  const readSwitch = (isOn: boolean) =>
    page
      .locator(`.dv-switch button[aria-checked=${String(isOn)}]`)
      .first()
      .evaluate((button) => {
        const { backgroundColor, backgroundImage, borderTopColor } = getComputedStyle(
          button,
          '::before',
        );
        return {
          track: backgroundColor,
          edge: borderTopColor,
          knob: /rgb\([^)]*\)/.exec(backgroundImage)?.[0] ?? backgroundColor,
          place: /at (\d+)px/.exec(backgroundImage)?.[1],
        };
      });

  it.each(['light', 'dark'] as const)('shows its knob, on and off (%s)', async (colorScheme) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const [on, off] = [await readSwitch(true), await readSwitch(false)];
    for (const { knob, track } of [on, off]) {
      expect(compare(knob, track)).toBeGreaterThanOrEqual(leastContrast);
    }
    expect(compare(off.edge, off.track)).toBeGreaterThanOrEqual(leastContrast);
    expect(Number(on.place)).toBeGreaterThan(Number(off.place));
    expect(on.track).not.toBe(off.track);
  });
});

describe('the dark look', () => {
  it.each([
    ['an account list', 'beheer@programma.example', '/collections/users', '.checkbox-input__input'],
    ['a form', 'functioneelbeheer@westerkwartier.example', null, '.radio-input__styled-radio'],
  ])('shows the edge of what can be ticked in %s', async (_what, email, path, selector) => {
    const page = await newPage(browser, 1400);
    await page.emulateMedia({ colorScheme: 'dark' });
    await signInAtCms(page, email);
    await openForm(page, path ?? '/collections/municipalities');
    if (path === null) await page.locator('tbody').getByRole('link').first().click();
    const box = page.locator(selector);
    await box.first().waitFor();
    const colours = await box.evaluateAll((boxes) =>
      boxes.map((one) => {
        const { borderTopColor, backgroundColor } = getComputedStyle(one);
        return [borderTopColor, backgroundColor] as const;
      }),
    );
    expect(colours.length).toBeGreaterThan(1);
    for (const [edge, ground] of colours) {
      expect(compare(edge, ground)).toBeGreaterThanOrEqual(leastContrast);
    }
    await page.context().close();
  });
});

describe('a screen on paper', () => {
  let page: Page;

  beforeAll(async () => {
    // As wide as a sheet of A4.
    page = await newPage(browser, 794);
    await signInAtCms(page, 'communicatie@groningen.example');
    await page.emulateMedia({ media: 'print' });
  });

  /** What scrolls or is cut off within the page: of that, paper shows a part. */
  const listCut = (part: string): Promise<string[]> =>
    page.locator(part).evaluateAll((roots) =>
      roots
        .flatMap((root) => [root, ...root.querySelectorAll<HTMLElement>('*')])
        .filter((element) => {
          const { overflowX, overflowY, clipPath } = getComputedStyle(element);
          const [hidesX, hidesY] = [overflowX, overflowY].map((value) => value !== 'visible');
          if (clipPath !== 'none' || !element.checkVisibility()) return false;
          return (
            (hidesX && element.scrollWidth > element.clientWidth + 1) ||
            (hidesY && element.scrollHeight > element.clientHeight + 1)
          );
        })
        .map(
          (element) =>
            `${element.getAttribute('class') ?? ''}: ${element.textContent.trim().slice(0, 40)}`,
        ),
    );

  it.each([794, 1120])('has every week and the whole queue (%i pixels)', async (width) => {
    await page.setViewportSize({ width, height: 1123 });
    await openCalendar(page);
    const queued = page.locator('.dv-queue > ol > li');
    expect(await queued.count()).toBeGreaterThan(10);
    expect(await queued.last().isVisible()).toBe(true);
    expect(await page.locator('.dv-slot__title').last().isVisible()).toBe(true);
    expect(await listCut('.dv-calendar')).toEqual([]);
  });

  it('has the texts and the facts beside the form of an article', async () => {
    await page.setViewportSize({ width: 1120, height: 600 });
    await openForm(page, '/collections/news');
    await page.locator('tbody').getByRole('link').first().click();
    await page.locator('.dv-rich-text__text').first().waitFor();
    await page.locator('.document-fields__sidebar-wrap').waitFor();
    expect(await listCut('.dv-rich-text__preview')).toEqual([]);
    const sidebar = await page.locator('.document-fields__sidebar').evaluate((element) => ({
      shown: element.clientHeight,
      whole: element.scrollHeight,
    }));
    expect(sidebar.whole).toBeLessThanOrEqual(sidebar.shown + 1);
  });
});
