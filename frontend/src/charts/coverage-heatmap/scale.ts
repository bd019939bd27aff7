import { scaleThreshold } from 'd3-scale';

const steps = [0, 1, 2, 3, 4] as const;

/** The shade of a cell: 0 is empty, 1 and 2 are limited, 3 and 4 are extensive. */
export type Step = (typeof steps)[number];

/** The number of modules at which steps 1 to 4 begin; low bounds make some of them equal. */
function getStepBounds(extensiveFrom: number): [number, number, number, number] {
  const half = Math.max(1, Math.ceil(extensiveFrom / 2));
  return [1, half, Math.max(half, extensiveFrom), Math.max(half, Math.ceil(extensiveFrom * 1.5))];
}

/** A scale from modules to a step; the two steps of a coverage show how far a theme is in it. */
export function createCoverageScale(extensiveFrom: number): (modules: number) => Step {
  return scaleThreshold<number, Step>().domain(getStepBounds(extensiveFrom)).range(steps);
}

/** The range of modules of each step, for the legend. Steps that no number reaches are left out. */
export function getStepRanges(extensiveFrom: number): { step: Step; from: number; to?: number }[] {
  const bounds = [0, ...getStepBounds(extensiveFrom)] as const;
  return steps.flatMap((step) => {
    const [from, next] = [bounds[step], bounds[step + 1]];
    if (next === from) return [];
    return [next === undefined ? { step, from } : { step, from, to: next - 1 }];
  });
}
