import { computeCoverage } from '@digivaardig/analytics/coverage';
import type { CoverageChange, ThemeCoverage } from '../licences/coverage-change.ts';
import type { AvailableItem, AvailableTheme } from './availability-screen.ts';

/** Unsaved changes: identity → on. */
export type PendingChanges = ReadonlyMap<string, boolean>;

export const noChanges: PendingChanges = new Map();

const isChange = (entry: unknown): entry is [id: string, on: boolean] =>
  Array.isArray(entry) &&
  entry.length === 2 &&
  typeof entry[0] === 'string' &&
  typeof entry[1] === 'boolean';

/** Reads changes that this tab stored as JSON; none when they are not what we store. */
export function parseStoredChanges(stored: string | null): PendingChanges {
  try {
    const entries: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(entries) && entries.every(isChange) ? new Map(entries) : noChanges;
  } catch {
    return noChanges;
  }
}

/** Whether an item will be on after saving. */
export const isOnAfterSave = (
  { id, on }: { id: string; on: boolean },
  pending: PendingChanges,
): boolean => pending.get(id) ?? on;

/** Adds a change; switching back to the saved state removes it. */
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

/** Adds changes for many items, except drafts, which cannot be on. */
export const addChanges = (
  pending: PendingChanges,
  items: readonly AvailableItem[],
  on: boolean,
): PendingChanges =>
  items.filter(({ draft }) => !draft).reduce((next, item) => addChange(next, item, on), pending);

/** The coverage of a theme now and after saving. A theme that is off has no modules. */
export function compareThemeCoverage(
  theme: AvailableTheme,
  pending: PendingChanges,
  extensiveFrom: number,
): CoverageChange {
  const count = (isOn: (item: { id: string; on: boolean }) => boolean): ThemeCoverage => {
    const modules = isOn(theme) ? theme.modules.filter(isOn).length : 0;
    return { modules, coverage: computeCoverage(modules, extensiveFrom) };
  };
  return { now: count(({ on }) => on), then: count((item) => isOnAfterSave(item, pending)) };
}

/**
 * The coverage of a theme after saving, and when the licences have ended that end within six months;
 * null when that takes no module away.
 */
export function compareLicenceCoverage(
  theme: AvailableTheme,
  pending: PendingChanges,
  extensiveFrom: number,
): CoverageChange | null {
  if (!isOnAfterSave(theme, pending)) return null;
  const on = theme.modules.filter((module) => isOnAfterSave(module, pending));
  const left = on.filter(({ licensedUntil }) => licensedUntil === null);
  const count = ({ length }: { length: number }): ThemeCoverage => ({
    modules: length,
    coverage: computeCoverage(length, extensiveFrom),
  });
  return left.length === on.length ? null : { now: count(on), then: count(left) };
}
