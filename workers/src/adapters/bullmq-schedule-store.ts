import { timeZone } from '@digivaardig/contracts/time';
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type Clock, systemClock } from '@digivaardig/cms/platform/clock/clock';
import { type DefaultJobOptions, Job, type JobSchedulerJson, type Queue } from 'bullmq';
import { CronExpressionParser } from 'cron-parser';
import type { Redis } from 'ioredis';
import type { RegisteredSchedule, Schedule, ScheduleStore } from '../ports/schedule-store.ts';

const runsKey = 'digivaardig:schedule-runs';
const lockKey = 'digivaardig:schedule-lock';

/** How much the clocks of two processes may differ. */
const clockToleranceMs = 60_000;

/** Registering takes milliseconds; a process that dies meanwhile blocks the others this long. */
const lockMs = 10_000;

/** Releases the lock only for who has it. */
const release = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end`;

/** What Redis gives back of a value. */
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? {}));

/** Schedules of BullMQ. Their runs, and a lock for registering, are in keys beside them. */
export class BullmqScheduleStore implements ScheduleStore {
  readonly #queue: Queue;
  readonly #redis: Redis;
  readonly #options: DefaultJobOptions;
  /** BullMQ reads the clock of the machine as well. */
  readonly #clock: Clock;

  constructor(queue: Queue, redis: Redis, options: DefaultJobOptions, clock = systemClock) {
    this.#queue = queue;
    this.#redis = redis;
    this.#options = options;
    this.#clock = clock;
  }

  async list(): Promise<RegisteredSchedule[]> {
    const [schedulers, runs] = await Promise.all([
      this.#queue.getJobSchedulers(),
      this.#redis.hgetall(runsKey),
    ]);
    return Promise.all(
      schedulers.map(async (scheduler) => ({
        id: scheduler.key,
        isSameAs: (schedule: Schedule) =>
          this.#isSame(scheduler, schedule) && this.#isInTime(scheduler, schedule),
        nextRunAt: new Date(scheduler.next ?? 0),
        hasJob: await this.#hasJob(scheduler),
        lastRunAt: runs[scheduler.key] ? new Date(Number(runs[scheduler.key])) : null,
      })),
    );
  }

  #isSame({ pattern, tz, name, template }: JobSchedulerJson, schedule: Schedule): boolean {
    return isDeepStrictEqual(
      [pattern, tz, name, asStored(template?.data), asStored(template?.opts)],
      [
        schedule.pattern,
        timeZone,
        schedule.request.name,
        asStored(schedule.request.payload),
        asStored(this.#options),
      ],
    );
  }

  /** A clock that was ahead for a while leaves a next run that would not come for as long. */
  #isInTime({ next }: JobSchedulerJson, { pattern }: Schedule): boolean {
    const currentDate = new Date(this.#clock.now().getTime() + clockToleranceMs);
    const due = CronExpressionParser.parse(pattern, { tz: timeZone, currentDate }).next();
    return (next ?? 0) <= due.getTime();
  }

  async #hasJob({ key, next }: JobSchedulerJson): Promise<boolean> {
    // The id that BullMQ gives the job of the next run.
    const job = await Job.fromId(this.#queue, `repeat:${key}:${String(next)}`);
    if (job !== undefined && (await job.getState()) !== 'unknown') return true;
    // It may have run since the schedule was read, which is then at its next run.
    const now = await this.#queue.getJobScheduler(key);
    return now !== undefined && now.next !== next;
  }

  lastSlotBefore({ pattern }: Schedule, moment: Date): Date {
    return CronExpressionParser.parse(pattern, { tz: timeZone, currentDate: moment })
      .prev()
      .toDate();
  }

  async register({ id, pattern, request }: Schedule): Promise<void> {
    await this.#queue.upsertJobScheduler(
      id,
      { pattern, tz: timeZone },
      { name: request.name, data: request.payload },
    );
    await this.#redis.hsetnx(runsKey, id, this.#clock.now().getTime());
  }

  async remove(id: string): Promise<void> {
    await this.#queue.removeJobScheduler(id);
    await this.#redis.hdel(runsKey, id);
  }

  async recordRun(scheduleId: string): Promise<void> {
    await this.#redis.hset(runsKey, scheduleId, this.#clock.now().getTime());
  }

  async runExclusively(work: () => Promise<void>): Promise<boolean> {
    const owner = randomUUID();
    if ((await this.#redis.set(lockKey, owner, 'PX', lockMs, 'NX')) === null) return false;
    try {
      await work();
      return true;
    } finally {
      await this.#redis.eval(release, 1, lockKey, owner);
    }
  }

  onConnected(listener: () => void): void {
    this.#redis.on('ready', listener);
  }
}
