/** From answers to scores, abilities and levels, and the next question of an adaptive scan. */
export { estimateEap } from './estimate-eap.ts';
export { estimateWle } from './estimate-wle.ts';
export { findStopReason, type StopRule } from './find-stop-reason.ts';
export type { AbilityEstimate, ItemAnswer, ItemParameters } from './irt-3pl.ts';
export { findThemesBelowMinimum, toLevel } from './levels.ts';
export type { AbilityPrior } from './posterior.ts';
export { type GroupScore, type ScanScores, type ScoredItem, scoreScan } from './score-scan.ts';
export { createSeededRandom, type RandomSource } from './seeded-random.ts';
export { type ItemSelectionSettings, type PoolItem, selectNextItem } from './select-next-item.ts';
