import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Checks a page with axe and returns one line for each rule that the page violates.
 *
 * @param part checks only this selector, for our parts of a screen that is not ours
 * @param skippedRules rules of axe that do not apply to how the page is shown
 */
export async function findAccessibilityViolations(
  page: Page,
  part?: string,
  skippedRules: string[] = [],
): Promise<string[]> {
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
