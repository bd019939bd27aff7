// A process that only registers one schedule, at the moment that a test names.
import { z } from 'zod';
import { BullmqJobQueue } from '../adapters/bullmq-job-queue.ts';
import { producerConnection } from '../adapters/redis-connection.ts';
import { reconcileSchedules } from '../runtime/maintain-schedules.ts';
import { everySecond } from './every-second.ts';
import { silentLogger } from './silent-logger.ts';

const order = z.object({ at: z.number() });
const queue = new BullmqJobQueue(producerConnection(process.env['REDIS_URI'] ?? '', silentLogger));

async function registerAt(moment: number): Promise<void> {
  // A timer may be milliseconds late, and the processes must meet.
  while (Date.now() < moment);
  await reconcileSchedules({
    queue,
    schedules: queue.schedules,
    wanted: [everySecond],
    log: silentLogger,
  });
}

process.on('message', (message) => {
  registerAt(order.parse(message).at).then(
    () => process.send?.({ kind: 'registered' }),
    (error: unknown) => process.send?.({ kind: 'failed', error: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
while (!(await queue.isReachable())) await new Promise((resolve) => setTimeout(resolve, 10));
process.send?.({ kind: 'ready' });
