import { type Clock, setClock } from '@digivaardig/cms/platform/clock/clock';
import config from '@digivaardig/cms/config';
import { getPayload } from 'payload';
import { createLogger } from '@digivaardig/observability/create-logger';
import type { Logger } from 'pino';
import { BullmqJobQueue } from './adapters/bullmq-job-queue.ts';
import { BullmqJobRunner } from './adapters/bullmq-job-runner.ts';
import { defaultTiming, type QueueTiming } from './adapters/queue-timing.ts';
import { producerConnection, workerConnection } from './adapters/redis-connection.ts';
import { SmtpMailer } from './adapters/smtp-mailer.ts';
import type { Env } from './env.ts';
import { giveUpEvent } from './runtime/give-up-event.ts';
import { maintainIndexes } from './runtime/maintain-indexes.ts';
import { relayOutbox } from './runtime/relay-outbox.ts';
import { sweepOutbox } from './runtime/sweep-outbox.ts';
import type { Checkpoint } from '@digivaardig/cms/platform/jobs/checkpoint';
import type { RuntimeContext } from './runtime/context.ts';
import type { WantedSchedule } from './runtime/wanted-schedule.ts';
import { listScheduleProblems, maintainSchedules } from './runtime/maintain-schedules.ts';
import { recordRuns } from './runtime/record-runs.ts';
import { createJobHandlers } from './runtime/job-handlers.ts';
import { listReadings } from './runtime/list-readings.ts';
import { readHealth } from './runtime/read-health.ts';
import { serveHealth } from './runtime/serve-health.ts';
import { startPolling } from './runtime/poll.ts';
import { stopInOrder } from './runtime/stop-in-order.ts';

interface Parts {
  env: Env;
  clock: Clock;
  checkpoint: Checkpoint;
  onFinished?: (name: string) => void;
  timing?: QueueTiming;
  log?: Logger;
  /**
   * The schedules to keep registered. Tests that start each job themselves have none, and nothing
   * that repeats by itself but the relay and the sweeper.
   */
  schedules?: readonly WantedSchedule[];
}

export interface Workers {
  context: RuntimeContext;
  queue: BullmqJobQueue;
  /**
   * Stops in order: relay, sweeper, maintenance, runner, health, queue, mailer, database. Returns whether all steps
   * succeeded.
   */
  stop: () => Promise<boolean>;
}

const connectTo = (env: Env, log: Logger, timing: QueueTiming) => {
  const redis = workerConnection(env.REDIS_URI, log);
  return { redis, queue: new BullmqJobQueue(producerConnection(env.REDIS_URI, log), timing) };
};

/**
 * The number of jobs that one process runs in parallel: they mostly wait for the database and mail
 * servers. Unique keys and transactions prevent conflicts within a municipality.
 */
const concurrency = 16;

/**
 * Assembles the workers. Production and tests differ in clock, checkpoint, timing and schedules
 * only.
 */
export async function compose(parts: Parts): Promise<Workers> {
  const {
    env,
    clock,
    checkpoint,
    onFinished,
    timing = defaultTiming,
    schedules: wanted = [],
  } = parts;
  const { log = createLogger({ name: 'workers', level: env.LOG_LEVEL }) } = parts;
  const payload = await getPayload({ config });
  setClock(payload, clock);
  const { redis, queue } = connectTo(env, log, timing);
  const mailer = new SmtpMailer(env.SMTP_URL, env.MAIL_FROM);
  const context: RuntimeContext = { payload, clock, queue, mailer, checkpoint, log };
  const runner = new BullmqJobRunner({
    redis,
    log,
    onFinished,
    timing,
    concurrency,
    handlers: recordRuns(createJobHandlers(context), queue.schedules),
    onExhausted: (event, code) => giveUpEvent(context, event, code, env.OUTAGE_WAIT_MS),
  });
  const relay = startPolling(500, () => relayOutbox(context), log);
  const sweeper = startPolling(30_000, () => sweepOutbox(context).then(() => false), log);
  const schedules = { queue, schedules: queue.schedules, wanted, log };
  const maintenance =
    wanted.length > 0 ? [maintainSchedules(schedules), maintainIndexes(context)] : [];
  const report = () => readHealth(context, () => listScheduleProblems(schedules));
  const health = await serveHealth(
    { host: env.HEALTH_HOST, port: env.WORKERS_HEALTH_PORT },
    { readHealth: report, listReadings: () => report().then(listReadings) },
  );
  return {
    context,
    queue,
    stop: () =>
      stopInOrder(
        [
          { name: 'relay', timeoutMs: 1500, stop: () => relay.stop() },
          { name: 'sweeper', timeoutMs: 1000, stop: () => sweeper.stop() },
          {
            name: 'maintenance',
            timeoutMs: 1000,
            stop: () => Promise.all(maintenance.map((poller) => poller.stop())),
          },
          // Running jobs get time to finish.
          { name: 'runner', timeoutMs: 4000, stop: () => runner.close() },
          { name: 'runner’s redis', timeoutMs: 100, stop: async () => redis.disconnect() },
          { name: 'health', timeoutMs: 500, stop: health.close },
          { name: 'queue', timeoutMs: 1000, stop: () => queue.close() },
          { name: 'mailer', timeoutMs: 500, stop: () => mailer.close() },
          { name: 'database', timeoutMs: 2000, stop: () => payload.destroy() },
        ],
        log,
      ),
  };
}
