import { once } from 'node:events';
import { asSystem } from '@digivaardig/cms/platform/access/system-client';
import { driverCollection } from '@digivaardig/cms/platform/access/driver-collection';
import config from '@digivaardig/cms/config';
import { inTransaction } from '@digivaardig/cms/platform/db/in-transaction';
import {
  completeEvent,
  markQueued,
  listNewEvents,
} from '@digivaardig/cms/platform/events/outbox-rows';
import { Queue, Worker } from 'bullmq';
import { getPayload } from 'payload';
import { BullmqJobQueue } from '../src/adapters/bullmq-job-queue.ts';
import { BullmqJobRunner } from '../src/adapters/bullmq-job-runner.ts';
import { producerConnection, workerConnection } from '../src/adapters/redis-connection.ts';
import { relayOutbox } from '../src/runtime/relay-outbox.ts';
import { createJobHandlers } from '../src/runtime/job-handlers.ts';
import type { JobPayload } from '../src/ports/job-payload.ts';
import { aRuntimeContext } from '../src/testing/a-runtime-context.ts';
import { silentLogger } from '../src/testing/silent-logger.ts';

/**
 * The way of an event (row, relay, queue, worker, the transaction that makes it done) beside plain
 * BullMQ, whose jobs are added in bulk, do nothing and may be lost: in turns, on the same Redis.
 */
const count = 400;
const rounds = 3;
const concurrency = 16;

const given = process.env['REDIS_URI'];
if (!given) throw new Error('No REDIS_URI: run with `npm run bench`.');
// A database of its own: the platform uses 0.
const uri = new URL('/9', given).href;
const payload = await getPayload({ config });
payload.logger.level = 'silent';
const producer = producerConnection(uri, silentLogger);
await once(producer, 'ready');
await producer.flushdb();
const queue = new BullmqJobQueue(producer);
const context = aRuntimeContext(payload, { queue });

/**
 * Resolves once this was called so many times; rejects where that takes longer than any machine
 * needs.
 */
function calls(times: number) {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  let seen = 0;
  const timeoutMs = setTimeout(() => {
    reject(new Error(`After two minutes ${seen} of ${times} jobs had ended.`));
  }, 120_000);
  const note = () => {
    seen += 1;
    if (seen < times) return;
    clearTimeout(timeoutMs);
    resolve(undefined);
  };
  return { promise, note };
}

const perSecond = async (work: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now();
  await work();
  return count / ((performance.now() - begin) / 1000);
};

/** Writes so many events of these municipalities, in turn. */
async function write(tenants: readonly string[]): Promise<void> {
  await driverCollection(payload, 'outbox').deleteMany({});
  const at = new Date();
  const rows = Array.from({ length: count }, (_, n) => ({
    v: 1,
    type: 'content.changed',
    tenantId: tenants[n % tenants.length],
    attempts: 0,
    state: 'new',
    createdAt: at,
    updatedAt: at,
  }));
  await driverCollection(payload, 'outbox').insertMany(rows);
}

async function ours(tenants: string[], run: (job: JobPayload) => Promise<void>): Promise<number> {
  await write(tenants);
  const { promise, note } = calls(count);
  const redis = workerConnection(uri, silentLogger);
  const runner = new BullmqJobRunner({
    redis,
    log: silentLogger,
    concurrency,
    onFinished: note,
    handlers: { 'recompute-benchmark': run },
    onExhausted: (event, code) => Promise.reject(new Error(`${event}: ${code}`)),
  });
  const speed = await perSecond(async () => {
    while (await relayOutbox(context));
    await promise;
  });
  await runner.close();
  redis.disconnect();
  const done = await driverCollection(payload, 'outbox').countDocuments({ state: 'done' });
  if (done !== count) throw new Error(`${done} of ${count} events are done.`);
  return speed;
}

async function plain(): Promise<number> {
  const name = 'plain';
  const bare = new Queue(name, { connection: producer });
  const redis = workerConnection(uri, silentLogger);
  const { promise, note } = calls(count);
  const worker = new Worker(name, () => Promise.resolve(), { connection: redis, concurrency });
  worker.on('completed', note);
  const speed = await perSecond(async () => {
    for (let from = 0; from < count; from += 500) {
      const data: JobPayload = { v: 1, tenant: 'gemeente', event: 'gebeurtenis' };
      await bare.addBulk(
        Array.from({ length: Math.min(500, count - from) }, () => ({
          name: 'nothing',
          data,
          opts: { removeOnComplete: true },
        })),
      );
    }
    await promise;
  });
  await worker.close();
  redis.disconnect();
  await bare.close();
  return speed;
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * What the database allows when nothing is queued: the two writes of each event, and its
 * transaction.
 */
async function databaseAlone(tenants: string[]): Promise<number> {
  await write(tenants);
  const ids = (await listNewEvents(payload, count)).map(({ id }) => id);
  return perSecond(async () => {
    await markQueued(payload, ids, new Date());
    const waiting = [...ids];
    const work = async () => {
      for (let id = waiting.shift(); id; id = waiting.shift()) {
        const event = id;
        await inTransaction(payload, (req) => completeEvent(req, 'bench', event));
      }
    };
    await Promise.all(Array.from({ length: concurrency }, work));
  });
}

interface Contestant {
  name: string;
  run: () => Promise<number>;
}

/**
 * Prints how two compare: in turns, so that a noisy moment meets both, and as the median of the
 * ratio of each turn.
 */
async function compare(title: string, first: Contestant, second: Contestant): Promise<void> {
  const turns: [number, number][] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) turns.push([await first.run(), await second.run()]);
    else {
      const other = await second.run();
      turns.push([await first.run(), other]);
    }
  }
  const speed = (at: 0 | 1) => median(turns.map((turn) => turn[at])).toFixed(0);
  const ratio = median(turns.map(([a, b]) => a / b)).toFixed(2);
  const line = `${first.name} ${speed(0)}/s  ${second.name} ${speed(1)}/s  verhouding ${ratio}`;
  console.info(`${title.padEnd(46)} ${line}`);
}

const found = await asSystem(payload).find({ collection: 'municipalities', pagination: false });
const tenants = found.docs.map(({ id }) => id);
const complete = ({ event }: JobPayload) =>
  inTransaction(payload, (req) => completeEvent(req, 'bench', event ?? ''));
const recount = createJobHandlers(context)['recompute-benchmark'];
if (!recount) throw new Error('No job counts.');

const bullmq = { name: 'BullMQ', run: plain };
const alone = { name: 'ons', run: () => ours(tenants, complete) };
const together = { name: 'ons', run: () => ours(tenants, recount) };
await compare('elke gebeurtenis een eigen transactie', alone, bullmq);
await compare(`herberekening van ${tenants.length} drukke gemeenten`, together, bullmq);
await compare('elke gebeurtenis een eigen transactie', alone, {
  name: 'database alleen',
  run: () => databaseAlone(tenants),
});
await queue.close();
await payload.destroy();
process.exit(0);
