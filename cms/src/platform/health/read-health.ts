import config from '@payload-config';
import { getPayload } from 'payload';
import { getClock } from '../clock/clock.ts';
import { readOutboxLag } from '../events/outbox-lag.ts';

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
