import { municipalityRestored } from '#features/municipalities';
import type { Payload, PayloadRequest } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { getClock } from '#platform/clock/clock.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { writeEvent } from '#platform/events/write-event.ts';
import { moveWatermark } from '#features/news';
import { userError } from '#platform/errors/user-error.ts';
import { operationsMessages } from '../messages.ts';
import { requestExport } from './archive-export.ts';
import { archivingKey } from '#features/municipalities';

type User = PayloadRequest['user'];

/**
 * Archives a municipality: closes it at once and requests an export. It writes no account and no
 * session, so that active users cannot delay it: `restoredAt` decides later whether older sessions
 * and links are valid.
 * @throws APIError when it is archived already
 */
export const archiveMunicipality = (payload: Payload, tenant: string, user: User): Promise<void> =>
  inTransaction(payload, async (req) => {
    req.user = user;
    const system = asSystem(payload, req);
    const municipality = await system.findByID({ collection: 'municipalities', id: tenant });
    if (municipality.archivedAt) throw userError(operationsMessages.errors.archivedBefore, 409);
    await system.update({
      collection: 'municipalities',
      id: tenant,
      data: { archivedAt: getClock(payload).now().toISOString() },
      context: { [archivingKey]: true },
    });
    await requestExport(req, tenant);
  });

/**
 * Restores an archived municipality with its content and people. Everybody signs in again. Its news
 * continues from now: the slots in between publish nothing.
 * @throws APIError when it is not archived
 */
export const restoreMunicipality = (payload: Payload, tenant: string, user: User): Promise<void> =>
  inTransaction(payload, async (req) => {
    req.user = user;
    const system = asSystem(payload, req);
    const municipality = await system.findByID({ collection: 'municipalities', id: tenant });
    if (!municipality.archivedAt) throw userError(operationsMessages.errors.notArchived, 409);
    await system.update({
      collection: 'municipalities',
      id: tenant,
      data: { archivedAt: null, restoredAt: getClock(payload).now().toISOString() },
      context: { [archivingKey]: true },
    });
    await moveWatermark(payload, tenant, getClock(payload).now(), req);
    await writeEvent(req, municipalityRestored, { tenant });
  });
