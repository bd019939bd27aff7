import type { ThemeResult } from './advice-input.ts';
import type { AdviceRule } from './advice-rule.ts';

export interface Gap {
  readonly rule: AdviceRule;
  readonly themeId: string;
  readonly level: number;
  readonly wanted: number;
}

/** The gap that the first fitting rule sees in a result, or undefined when there is none. */
export function findGap(result: ThemeResult, rules: readonly AdviceRule[]): Gap | undefined {
  const { themeId, level } = result;
  for (const rule of rules) {
    if (rule.themeIds && !rule.themeIds.includes(themeId)) continue;
    const wanted = rule.when.kind === 'belowMinimum' ? result.minimum : rule.when.level;
    if (wanted !== undefined && level < wanted) return { rule, themeId, level, wanted };
  }
  return undefined;
}
