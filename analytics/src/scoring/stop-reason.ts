import type { AbilityPrior } from './ability-prior.ts';
import { chanceAbove } from './chance-above.ts';
import { estimateEap } from './estimate-eap.ts';
import type { ItemAnswer } from './item-answer.ts';

/** When an adaptive scan has asked enough. Data, so that a programme sets its own. */
export type StopRule =
  | { readonly kind: 'standardError'; readonly atMost: number }
  | { readonly kind: 'items'; readonly atMost: number }
  /** Whether the ability reaches the cut is certain to this degree, between 0.5 and 1, either way. */
  | { readonly kind: 'level'; readonly cut: number; readonly certainty: number };

/**
 * The first rule that says stop, or undefined while there is more to ask.
 * @param rules in order of importance
 */
export const stopReason = (
  answers: readonly ItemAnswer[],
  prior: AbilityPrior,
  rules: readonly StopRule[],
): StopRule['kind'] | undefined => rules.find((rule) => holds(rule, answers, prior))?.kind;

function holds(rule: StopRule, answers: readonly ItemAnswer[], prior: AbilityPrior): boolean {
  switch (rule.kind) {
    case 'standardError':
      return estimateEap(answers, prior).standardError <= rule.atMost;
    case 'items':
      return answers.length >= rule.atMost;
    case 'level': {
      const above = chanceAbove(rule.cut, answers, prior);
      return Math.max(above, 1 - above) >= rule.certainty;
    }
  }
}
