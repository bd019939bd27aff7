import { systemClock } from '@digivaardig/cms/platform/clock/clock';
import type { Logger } from 'pino';
import type { JobQueue } from '../ports/job-queue.ts';
import type { ScheduleStore } from '../ports/schedule-store.ts';
import { compareSchedules, needsChange } from './compare-schedules.ts';
import { findScheduleProblems, type ScheduleProblem } from './find-schedule-problems.ts';
import { toExtraRun, type WantedSchedule } from './wanted-schedule.ts';
import { startPolling } from './poll.ts';

const intervalMs = 5_000;

interface Parts {
  queue: JobQueue;
  schedules: ScheduleStore;
  wanted: readonly WantedSchedule[];
  log: Logger;
}

/**
 * Registers the schedules that are missing, stopped or different, and removes obsolete ones. A lost
 * schedule also runs at once, since it may have been due meanwhile. One process at a time does it:
 * two that register one schedule when its job is due may stop it for good.
 * @internal for tests
 */
export async function reconcileSchedules({ queue, schedules, wanted, log }: Parts): Promise<void> {
  if (!needsChange(compareSchedules(wanted, await schedules.list()))) return;
  await schedules.runExclusively(async () => {
    // Another process may have registered them meanwhile.
    const { lost, changed, obsolete } = compareSchedules(wanted, await schedules.list());
    await queue.add(...lost.map(toExtraRun));
    for (const schedule of [...lost, ...changed]) await schedules.register(schedule);
    for (const id of obsolete) await schedules.remove(id);
    const names = (list: readonly WantedSchedule[]) => list.map(({ id }) => id);
    log.info({ lost: names(lost), changed: names(changed), obsolete }, 'schedules registered');
  });
}

/** Lists the schedules that do not run as they should, on the clock of the machine, as Redis does. */
export const listScheduleProblems = async ({
  schedules,
  wanted,
}: Pick<Parts, 'schedules' | 'wanted'>): Promise<ScheduleProblem[]> =>
  findScheduleProblems(wanted, await schedules.list(), systemClock.now(), (schedule, moment) =>
    schedules.lastSlotBefore(schedule, moment),
  );

/** Runs once what runs at the start, and what did not succeed when it was due. */
async function runAtStart(parts: Parts): Promise<void> {
  const problems = await listScheduleProblems(parts);
  const missed = new Set(problems.map(({ schedule }) => schedule));
  const due = parts.wanted.filter(({ id, runsAtStart }) => runsAtStart || missed.has(id));
  await parts.queue.add(...due.map(toExtraRun));
}

/**
 * Keeps the schedules registered while the process runs, because Redis may lose them: at intervals
 * without a schedule, and as soon as the connection is back.
 */
export function maintainSchedules(parts: Parts) {
  let isStarted = false;
  const work = async (): Promise<boolean> => {
    // The connection logs that Redis is unreachable, and wakes this when it is back.
    if (!(await parts.queue.isReachable())) return false;
    await reconcileSchedules(parts);
    if (!isStarted) await runAtStart(parts);
    isStarted = true;
    return false;
  };
  const poller = startPolling(intervalMs, work, parts.log);
  parts.schedules.onConnected(poller.wake);
  return poller;
}
