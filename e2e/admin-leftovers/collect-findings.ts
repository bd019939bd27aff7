import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { isLeftover } from './find-english.ts';
import { findNameless } from './find-nameless.ts';
import { readTexts } from './read-texts.ts';

/** What is wrong on a screen: its kind and what, without what differs between two visits. */
export type Finding = `${'text' | 'name' | 'landmark' | 'contrast'}: ${string}`;

/** A page has one main part and one first heading, so that a screen reader can go there. */
async function findLandmarkProblems(page: Page): Promise<string[]> {
  const mains = await page.locator('main:not([role=none]):visible, [role=main]:visible').count();
  // A dialog has a first heading of its own.
  const headings = await page.locator('h1:visible:not(dialog *)').count();
  return [
    ...(mains === 1 ? [] : [`${String(mains)} main`]),
    ...(headings === 1 ? [] : [`${String(headings)} h1`]),
  ];
}

const withoutNumbers = (text: string): string => text.replaceAll(/[0-9a-f]{24}|\d+/g, '#');

async function collectNow(page: Page, title: string): Promise<Finding[]> {
  const texts = await readTexts(page);
  return [
    ...texts.filter(isLeftover).map((text): Finding => `text: ${withoutNumbers(text)}`),
    ...(await findNameless(page)).map((element): Finding => `name: ${element}`),
    ...(await findLandmarkProblems(page)).map(
      (problem): Finding => `landmark: ${title}: ${problem}`,
    ),
  ];
}

/** Collects texts, names and landmarks of a screen that are wrong, once it stands still. */
export async function collectFindings(page: Page, title: string): Promise<Finding[]> {
  const first = await collectNow(page, title);
  if (first.length === 0) return [];
  // Payload draws in steps: what is wrong stays wrong.
  await page.waitForTimeout(1_000);
  return [...new Set(await collectNow(page, title))];
}

const themes = ['light', 'dark'] as const;

async function useTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
  // A colour on its way from one theme to the other is none that anybody reads.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((animation) => animation instanceof CSSTransition)
        .map((transition) => transition.finished.catch(() => undefined)),
    ),
  );
}

/** Collects texts that are too pale to read, in light and dark. */
export async function collectLowContrast(page: Page): Promise<Finding[]> {
  const findings = new Set<Finding>();
  for (const theme of themes) {
    await useTheme(page, theme);
    const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    for (const { html } of violations.flatMap(({ nodes }) => nodes)) {
      const element = /class="([^"]*)"/.exec(html)?.[1] ?? html.slice(0, 60);
      findings.add(`contrast: ${withoutNumbers(element)} (${theme})`);
    }
  }
  await useTheme(page, 'light');
  return [...findings];
}
