import { jobs } from '@digivaardig/cms/jobs';
import { toScheduleId, type WantedSchedule } from './wanted-schedule.ts';

/** The schedules of all jobs that the features declare. */
export const listSchedules = (): WantedSchedule[] =>
  jobs
    .filter((job) => job.kind !== 'event')
    .map(({ name, schedule, runsAtStart }) => ({
      id: toScheduleId(name),
      pattern: schedule,
      request: { name, payload: { v: 1, tenant: null, event: null } },
      runsAtStart,
    }));
