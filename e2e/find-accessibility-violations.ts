import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Checks a page as it stands once its transitions are over: a button halfway from disabled to
 * enabled has a colour that nobody reads. Returns one line for each rule of axe that is violated.
 *
 * @param part checks only this selector, for our parts of a screen that is not ours
 * @param skippedRules rules of axe that do not apply to how the page is shown
 */
export async function findAccessibilityViolations(
  page: Page,
  part?: string,
  skippedRules: string[] = [],
): Promise<string[]> {
  await waitForTransitions(page);
  const axe = new AxeBuilder({ page }).withTags(rules).disableRules(skippedRules);
  const { violations } = await (part ? axe.include(part) : axe).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .join(' | ')
        .slice(0, 300)}`,
  );
}

async function waitForTransitions(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(
      ({ effect, playState, timeline }) =>
        playState !== 'running' ||
        // What scrolling moves never ends.
        timeline !== document.timeline ||
        effect?.getComputedTiming().endTime === Infinity,
    ),
  );
}
