import type { WantedSchedule } from '../runtime/wanted-schedule.ts';

/** A schedule that is due every second. */
export const everySecond: WantedSchedule = {
  id: 'schedule-tick',
  pattern: '* * * * * *',
  request: { name: 'tick', payload: { v: 1, tenant: null, event: null } },
  runsAtStart: false,
};
