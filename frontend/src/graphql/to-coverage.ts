import type { Coverage } from '@digivaardig/analytics/coverage';
import type { SiteCoverage } from './generated/graphql.ts';

const coverages = {
  EXTENSIVE: 'extensive',
  LIMITED: 'limited',
  EMPTY: 'empty',
} as const satisfies Record<SiteCoverage, Coverage>;

/** Converts the enum of the schema to the code that `analytics` uses. */
export const toCoverage = (coverage: SiteCoverage): Coverage => coverages[coverage];
