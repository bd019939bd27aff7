import { scaleThreshold } from 'd3-scale';

/** How dark a cell is: 0 is empty, 1 and 2 limited, 3 and 4 extensive. */
export type Step = 0 | 1 | 2 | 3 | 4;

/** Where each step begins, in modules. Equal where a bound is too low to halve. */
function stepBounds(extensiveFrom: number): [number, number, number, number] {
  const half = Math.max(1, Math.ceil(extensiveFrom / 2));
  return [1, half, Math.max(half, extensiveFrom), Math.max(half, Math.ceil(extensiveFrom * 1.5))];
}

/** Modules to a step, so that the eye sees both the class and how far into it a theme is. */
export function coverageScale(extensiveFrom: number): (modules: number) => Step {
  return scaleThreshold<number, Step>().domain(stepBounds(extensiveFrom)).range([0, 1, 2, 3, 4]);
}

/** From and to in modules for each step, for the legend; steps that no number can reach are left out. */
export function stepRanges(extensiveFrom: number): { step: Step; from: number; to?: number }[] {
  const bounds = [0, ...stepBounds(extensiveFrom)];
  return bounds.flatMap((from, index) => {
    const next = bounds[index + 1];
    if (next === from) return [];
    const step = index as Step;
    return [next === undefined ? { step, from } : { step, from, to: next - 1 }];
  });
}
