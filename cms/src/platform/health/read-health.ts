import config from '@payload-config';
import type { Reading } from '@digivaardig/observability/metrics';
import { getPayload } from 'payload';
import { listCacheReadings } from '../cache/cache-readings.ts';
import { getClock } from '../clock/clock.ts';
import { listOutboxReadings, readOutboxLag } from '../events/outbox-lag.ts';

const timeoutMs = 3000;

/** What the cms needs, as it is now. Null stands for out of reach. */
export async function readHealth() {
  const timeout = new Promise<null>((resolve) => setTimeout(resolve, timeoutMs, null));
  const lag = getPayload({ config }).then((payload) =>
    readOutboxLag(payload, getClock(payload).now()),
  );
  const outbox = await Promise.race([lag.catch(() => null), timeout]);
  return { status: outbox === null ? 'fault' : 'ok', database: outbox !== null, outbox };
}

/** The same as numbers for Prometheus, with the use of the caches. */
export async function listReadings(): Promise<Reading[]> {
  const { database, outbox } = await readHealth();
  return [
    {
      name: 'dependency_up',
      help: 'Whether a service that the process needs can be reached',
      labels: { dependency: 'mongodb' },
      value: Number(database),
    },
    ...(outbox ? listOutboxReadings(outbox) : []),
    ...listCacheReadings(),
  ];
}
