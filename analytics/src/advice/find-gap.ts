import type { ThemeResult, AdviceRule } from './advice.ts';

export interface Gap {
  readonly rule: AdviceRule;
  readonly themeId: string;
  readonly level: number;
  readonly targetLevel: number;
}

/**
 * Returns the gap that the first applicable rule finds in a result, or undefined when there is
 * none.
 */
export function findGap(result: ThemeResult, rules: readonly AdviceRule[]): Gap | undefined {
  const { themeId, level } = result;
  for (const rule of rules) {
    if (rule.themeIds && !rule.themeIds.includes(themeId)) continue;
    const targetLevel = rule.when.kind === 'belowMinimum' ? result.minimum : rule.when.level;
    if (targetLevel !== undefined && level < targetLevel) {
      return { rule, themeId, level, targetLevel };
    }
  }
  return undefined;
}
