import { computeCoverage, type Coverage } from '@digivaardig/analytics/coverage';
import type { AvailableModule, AvailableTheme } from './availability-screen.ts';

/** What an editor switched and has not saved: identity → on. */
export type PendingChanges = ReadonlyMap<string, boolean>;

/** Whether something is on, as it will be once what is planned is saved. */
export const isOnAfterSave = (
  { id, on }: { id: string; on: boolean },
  pending: PendingChanges,
): boolean => pending.get(id) ?? on;

/** The plan with one thing switched; what is as it was needs no saving. */
export function addChange(
  pending: PendingChanges,
  item: { id: string; on: boolean },
  on: boolean,
): PendingChanges {
  const next = new Map(pending);
  if (on === item.on) next.delete(item.id);
  else next.set(item.id, on);
  return next;
}

/** The plan with many things switched at once; drafts cannot be. */
export const addChanges = (
  pending: PendingChanges,
  items: readonly AvailableModule[],
  on: boolean,
): PendingChanges =>
  items.filter(({ draft }) => !draft).reduce((next, item) => addChange(next, item, on), pending);

export interface ThemeCoverage {
  modules: number;
  coverage: Coverage;
}

/**
 * How much a theme has for readers, as it is and as it would be. A theme that is off has nothing.
 */
export function compareThemeCoverage(
  theme: AvailableTheme,
  pending: PendingChanges,
  extensiveFrom: number,
): { now: ThemeCoverage; then: ThemeCoverage } {
  const count = (isOn: (item: { id: string; on: boolean }) => boolean): ThemeCoverage => {
    const modules = isOn(theme) ? theme.modules.filter(isOn).length : 0;
    return { modules, coverage: computeCoverage(modules, extensiveFrom) };
  };
  return { now: count(({ on }) => on), then: count((item) => isOnAfterSave(item, pending)) };
}
