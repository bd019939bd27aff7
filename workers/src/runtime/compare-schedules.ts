import type { RegisteredSchedule, Schedule } from '../ports/schedule-store.ts';

/** What to change so that exactly the wanted schedules are registered and alive. */
interface ScheduleChanges<Wanted> {
  /** Schedules that Redis lost, or whose next job it lost: their runs stopped. */
  lost: Wanted[];
  /** Schedules whose definition changed. */
  changed: Wanted[];
  /** Ids of schedules that nobody wants. */
  obsolete: string[];
}

/** Compares what is registered with what is wanted. An equal schedule that lives is left alone. */
export function compareSchedules<Wanted extends Schedule>(
  wanted: readonly Wanted[],
  registered: readonly RegisteredSchedule[],
): ScheduleChanges<Wanted> {
  const byId = new Map(registered.map((schedule) => [schedule.id, schedule]));
  const wantedIds = new Set(wanted.map(({ id }) => id));
  return {
    lost: wanted.filter(({ id }) => byId.get(id)?.hasJob !== true),
    changed: wanted.filter((schedule) => {
      const current = byId.get(schedule.id);
      return current?.hasJob === true && !current.isSameAs(schedule);
    }),
    obsolete: [...byId.keys()].filter((id) => !wantedIds.has(id)),
  };
}

export const needsChange = ({ lost, changed, obsolete }: ScheduleChanges<Schedule>): boolean =>
  lost.length + changed.length + obsolete.length > 0;
