const steps = [0, 1, 2, 3, 4] as const;

/** A colour step: 0 is empty, 1 and 2 are limited, 3 and 4 are extensive. */
export type CoverageStep = (typeof steps)[number];

/** The modules of a step. The last step has no upper end. */
export interface CoverageStepRange {
  readonly step: CoverageStep;
  readonly from: number;
  readonly to?: number;
}

/** The lowest number of modules of each step; low values of `extensiveFrom` make some equal. */
function computeBounds(extensiveFrom: number): [number, number, number, number, number] {
  const half = Math.max(1, Math.ceil(extensiveFrom / 2));
  return [
    0,
    1,
    half,
    Math.max(half, extensiveFrom),
    Math.max(half, Math.ceil(extensiveFrom * 1.5)),
  ];
}

/**
 * Computes the colour step of a number of modules. Limited and extensive have two steps each, which
 * show how far a theme is.
 */
export function computeCoverageStep(modules: number, extensiveFrom: number): CoverageStep {
  const bounds = computeBounds(extensiveFrom);
  return steps.findLast((step) => modules >= bounds[step]) ?? 0;
}

/** Lists the modules of each step, lowest first, without the steps that no number reaches. */
export function listCoverageSteps(extensiveFrom: number): CoverageStepRange[] {
  const bounds = computeBounds(extensiveFrom);
  return steps.flatMap((step): CoverageStepRange[] => {
    const [from, next] = [bounds[step], bounds[step + 1]];
    if (next === from) return [];
    return [next === undefined ? { step, from } : { step, from, to: next - 1 }];
  });
}
