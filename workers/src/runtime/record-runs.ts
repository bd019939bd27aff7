import type { JobPayload } from '../ports/job-payload.ts';
import type { ScheduleStore } from '../ports/schedule-store.ts';
import { toScheduleId } from './wanted-schedule.ts';

type Handlers = Readonly<Record<string, (payload: JobPayload) => Promise<void>>>;

/** Records when a job of a schedule succeeded, so that health can report one that did not. */
export const recordRuns = (handlers: Handlers, schedules: ScheduleStore): Handlers =>
  Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [
      name,
      async (payload) => {
        await handle(payload);
        // The jobs of one event and of one municipality have no schedule.
        if (payload.event === null && payload.tenant === null) {
          await schedules.recordRun(toScheduleId(name));
        }
      },
    ]),
  );
