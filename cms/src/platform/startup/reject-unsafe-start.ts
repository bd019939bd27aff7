import type { Payload } from 'payload';
import { getDatabaseAdapter } from '../access/driver-collection.ts';
import { asSystem } from '../access/system-client.ts';
import { env } from '../env.ts';

const loopback = ['127.0.0.1', '::1', 'localhost'];

/**
 * Stops the cms where running would be unsafe: without transactions an event could be lost, and a
 * demo account has a password that everybody knows.
 * @throws Error with the reason and what to do.
 */
export async function rejectUnsafeStart(payload: Payload): Promise<void> {
  // False without transactions, which its type does not say.
  const transactionOptions: unknown = getDatabaseAdapter(payload).transactionOptions;
  if (transactionOptions === false) {
    throw new Error(
      'De database kent geen transacties. Gebruik een replicaset (…?replicaSet=naam).',
    );
  }
  if (loopback.includes(env.CMS_HOST)) return;
  const demo = await asSystem(payload).count({
    collection: 'users',
    where: { demo: { equals: true } },
  });
  if (demo.totalDocs > 0) {
    throw new Error(
      `Er staan ${demo.totalDocs} voorbeeldaccounts in de database, met een bekend wachtwoord. ` +
        'Begin zonder voorbeeldgegevens (npm start -- --empty) of laat het cms op 127.0.0.1 luisteren.',
    );
  }
}
