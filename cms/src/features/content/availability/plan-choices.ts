import { computeCoverage, type Coverage } from '@digivaardig/analytics/coverage';
import type { OfferedModule, OfferedTheme } from './offer-screen.ts';

/** What an editor switched and has not saved: identity → on. */
export type Planned = ReadonlyMap<string, boolean>;

/** Whether something is on, as it will be once what is planned is saved. */
export const willBeOn = ({ id, on }: { id: string; on: boolean }, planned: Planned): boolean =>
  planned.get(id) ?? on;

/** The plan with one thing switched; what is as it was needs no saving. */
export function plan(planned: Planned, item: { id: string; on: boolean }, on: boolean): Planned {
  const next = new Map(planned);
  if (on === item.on) next.delete(item.id);
  else next.set(item.id, on);
  return next;
}

/** The plan with many things switched at once; drafts cannot be. */
export const planAll = (planned: Planned, items: readonly OfferedModule[], on: boolean): Planned =>
  items.filter(({ draft }) => !draft).reduce((next, item) => plan(next, item, on), planned);

export interface ThemeCoverage {
  modules: number;
  coverage: Coverage;
}

/** How much a theme has for readers, as it is and as it would be. A theme that is off has nothing. */
export function coverageOfTheme(
  theme: OfferedTheme,
  planned: Planned,
  extensiveFrom: number,
): { now: ThemeCoverage; then: ThemeCoverage } {
  const count = (isOn: (item: { id: string; on: boolean }) => boolean): ThemeCoverage => {
    const modules = isOn(theme) ? theme.modules.filter(isOn).length : 0;
    return { modules, coverage: computeCoverage(modules, extensiveFrom) };
  };
  return { now: count(({ on }) => on), then: count((item) => willBeOn(item, planned)) };
}
