import type { RegisteredSchedule, Schedule } from '../ports/schedule-store.ts';

/** How late a run may start before the schedule counts as late. */
const startToleranceMs = 60_000;

/** How late a run may end: longer than all attempts of a job take. */
const endToleranceMs = 5 * 60_000;

export interface ScheduleProblem {
  schedule: string;
  problem:
    /** Redis does not have the schedule. */
    | 'missing'
    /** The schedule has no next job, so it will not run again. */
    | 'stopped'
    /** The next run should have started. */
    | 'late'
    /** The last due run did not succeed. */
    | 'not-run';
}

type LastSlotBefore = (schedule: Schedule, moment: Date) => Date;

function findProblem(
  schedule: Schedule,
  current: RegisteredSchedule | undefined,
  now: Date,
  lastSlotBefore: LastSlotBefore,
): ScheduleProblem['problem'] | null {
  if (!current) return 'missing';
  if (!current.hasJob) return 'stopped';
  if (now.getTime() - current.nextRunAt.getTime() > startToleranceMs) return 'late';
  const lastDue = lastSlotBefore(schedule, new Date(now.getTime() - endToleranceMs));
  return current.lastRunAt !== null && current.lastRunAt < lastDue ? 'not-run' : null;
}

/** Finds the wanted schedules that do not run as they should. */
export const findScheduleProblems = (
  wanted: readonly Schedule[],
  registered: readonly RegisteredSchedule[],
  now: Date,
  lastSlotBefore: LastSlotBefore,
): ScheduleProblem[] =>
  wanted.flatMap((schedule) => {
    const current = registered.find(({ id }) => id === schedule.id);
    const problem = findProblem(schedule, current, now, lastSlotBefore);
    return problem === null ? [] : [{ schedule: schedule.id, problem }];
  });
