import { coverages } from '@digivaardig/contracts/terms';
import { type Day, formatFullDay } from '@digivaardig/contracts/time';
import type { CoverageChange, ThemeCoverage } from './coverage-change.ts';

const describe = ({ modules, coverage }: ThemeCoverage): string =>
  `${coverages[coverage].toLowerCase()} (${modules === 1 ? '1 module' : `${String(modules)} modules`})`;

/** Texts about licences that end: Dutch, language level B1. */
export const licenceMessages = {
  until: (lastDay: Day) => `Licentie tot en met ${formatFullDay(lastDay)}`,
  change: ({ now, then }: CoverageChange) => `nu ${describe(now)}, straks ${describe(then)}`,
  themeChange: (change: CoverageChange) =>
    `Er loopt een licentie af: ${licenceMessages.change(change)}.`,
} as const;
