import config from '@payload-config';
import { getPayload } from 'payload';
import { clockOf } from '../clock/clock.ts';
import { outboxLag } from '../events/outbox-lag.ts';

const patience = 3000;

/** What the cms needs, as it is now. Null stands for out of reach. */
export async function readHealth() {
  const late = new Promise<null>((resolve) => setTimeout(resolve, patience, null));
  const lag = getPayload({ config }).then((payload) => outboxLag(payload, clockOf(payload).now()));
  const outbox = await Promise.race([lag.catch(() => null), late]);
  return { status: outbox === null ? 'fault' : 'ok', database: outbox !== null, outbox };
}
