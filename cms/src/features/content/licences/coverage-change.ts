import type { Coverage } from '@digivaardig/analytics/coverage';

/** How much a theme has. */
export interface ThemeCoverage {
  modules: number;
  coverage: Coverage;
}

/** How much a theme has now, and when something in it has ended. */
export interface CoverageChange {
  now: ThemeCoverage;
  then: ThemeCoverage;
}
