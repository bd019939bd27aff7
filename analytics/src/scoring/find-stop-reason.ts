import { type AbilityPrior, posteriorProbabilityAbove } from './posterior.ts';
import { estimateEap } from './estimate-eap.ts';
import type { ItemAnswer } from './irt-3pl.ts';

/** A rule that ends an adaptive scan. Rules are data, so that a programme sets its own. */
export type StopRule =
  | { readonly kind: 'standardError'; readonly atMost: number }
  | { readonly kind: 'items'; readonly atMost: number }
  /**
   * Stops when it is this certain, between 0.5 and 1, that the ability reaches the cut or that it
   * does not.
   */
  | { readonly kind: 'level'; readonly cut: number; readonly certainty: number };

/**
 * Returns the kind of the first rule that is met, or undefined when the scan must go on.
 * @param rules in order of importance
 */
export const findStopReason = (
  answers: readonly ItemAnswer[],
  prior: AbilityPrior,
  rules: readonly StopRule[],
): StopRule['kind'] | undefined => rules.find((rule) => isMet(rule, answers, prior))?.kind;

function isMet(rule: StopRule, answers: readonly ItemAnswer[], prior: AbilityPrior): boolean {
  switch (rule.kind) {
    case 'standardError':
      return estimateEap(answers, prior).standardError <= rule.atMost;
    case 'items':
      return answers.length >= rule.atMost;
    case 'level': {
      const above = posteriorProbabilityAbove(rule.cut, answers, prior);
      return Math.max(above, 1 - above) >= rule.certainty;
    }
  }
}
