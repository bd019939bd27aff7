import type { JobRequest } from '../ports/job-queue.ts';
import type { Schedule } from '../ports/schedule-store.ts';

/** A schedule, and whether its job also runs when the workers start. */
export interface WantedSchedule extends Schedule {
  runsAtStart: boolean;
}

/** The id of the schedule of a job. */
export const toScheduleId = (jobName: string): string => `schedule-${jobName}`;

/** A run of the job outside its schedule; while it waits it is not doubled. */
export const toExtraRun = ({ request }: Schedule): JobRequest => ({
  ...request,
  jobId: `start-${request.name}`,
});
