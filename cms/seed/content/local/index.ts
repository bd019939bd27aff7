import { movePeriods, today } from '../move-periods.ts';
import { assen } from './assen.ts';
import { groningen } from './groningen.ts';
import type { LocalSeed } from './types.ts';
import { westerkwartier } from './westerkwartier.ts';

const moveMoments = (seed: LocalSeed): LocalSeed => ({
  ...seed,
  moments: movePeriods(seed.moments, today),
});

/** By the slug of the municipality. */
export const localContent: Readonly<Record<string, LocalSeed>> = {
  assen: moveMoments(assen),
  groningen: moveMoments(groningen),
  westerkwartier: moveMoments(westerkwartier),
};
