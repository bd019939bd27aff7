import type { Payload, PayloadRequest } from 'payload';
import { programmeRoles } from '../access/roles.ts';
import { asSystem } from '../access/system.ts';
import { clockOf } from '../clock/clock.ts';
import { dropFeedKeys } from '../feed/feed-keys.ts';
import { inTransaction } from '../outbox/in-transaction.ts';
import { writeEvent } from '../outbox/write-event.ts';
import { moveWatermark } from '../publishing/move-watermark.ts';
import { refusal } from '../refusal.ts';
import { texts } from '../texts/texts.ts';
import { requestExport } from './archive-export.ts';
import { notArchived } from './is-archived.ts';
import { archiving } from './refuse-archived.ts';
import { raiseAccountVersions } from '../accounts/raise-account-versions.ts';

type User = PayloadRequest['user'];

/**
 * Ends the sessions of everybody who belongs to no other open municipality, nor to the programme, so that none goes on
 * when the municipality is opened again. Writes the version of their accounts alone.
 */
async function endSessions(req: PayloadRequest, tenant: string): Promise<void> {
  const open = await asSystem(req.payload, req).find({
    ...{ collection: 'municipalities', where: notArchived, select: {}, pagination: false },
  });
  await raiseAccountVersions(req, {
    and: [
      { 'tenants.tenant': { equals: tenant } },
      { 'tenants.tenant': { not_in: open.docs.map(({ id }) => id) } },
      { programmeRoles: { not_in: [...programmeRoles] } },
    ],
  });
}

/**
 * Archives a municipality: closed at once, with an export on its way.
 * @throws APIError when it is archived already
 */
export const archiveMunicipality = (payload: Payload, tenant: string, user: User): Promise<void> =>
  inTransaction(payload, async (req) => {
    req.user = user;
    const system = asSystem(payload, req);
    const municipality = await system.findByID({ collection: 'municipalities', id: tenant });
    if (municipality.archivedAt) throw refusal(texts.errors.archivedBefore, 409);
    await system.update({
      collection: 'municipalities',
      id: tenant,
      data: { archivedAt: clockOf(payload).now().toISOString() },
      context: { [archiving]: true },
    });
    await endSessions(req, tenant);
    await dropFeedKeys(req, { tenantId: { equals: tenant } });
    await requestExport(req, tenant);
  });

/**
 * Opens an archived municipality again, as it was. Its news begins now: slots of the time between ask for nothing.
 * @throws APIError when it is not archived
 */
export const restoreMunicipality = (payload: Payload, tenant: string, user: User): Promise<void> =>
  inTransaction(payload, async (req) => {
    req.user = user;
    const system = asSystem(payload, req);
    const municipality = await system.findByID({ collection: 'municipalities', id: tenant });
    if (!municipality.archivedAt) throw refusal(texts.errors.notArchived, 409);
    await system.update({
      collection: 'municipalities',
      id: tenant,
      data: { archivedAt: null },
      context: { [archiving]: true },
    });
    await moveWatermark(payload, tenant, clockOf(payload).now(), req);
    await writeEvent(req, { type: 'municipality.restored', tenant });
  });
