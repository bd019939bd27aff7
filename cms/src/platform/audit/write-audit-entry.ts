import type { PayloadRequest } from 'payload';
import { asSystem } from '../access/system-client.ts';
import { getClock } from '../clock/clock.ts';
import { messages } from '../i18n/messages.ts';
import type { AuditKind } from './change-log.ts';

/**
 * What is written down: who changed what, where, from what to what. Names as they were at the time.
 */
export interface AuditEntry {
  kind: AuditKind;
  /** Municipality id; null when it concerns the programme. */
  tenant: string | null;
  subject: { id: string; name: string };
  from: readonly string[];
  to: readonly string[];
  /** Whose doing it is; without, of who makes the request. */
  actor?: { id: string | null; name: string };
}

/**
 * Adds a line to the log, in the transaction of the request: there is no change without its line.
 * Gives its id.
 */
export async function writeAuditEntry(req: PayloadRequest, entry: AuditEntry): Promise<string> {
  const { kind, tenant, subject, from, to, actor } = entry;
  const system = asSystem(req.payload, req);
  const municipality =
    tenant &&
    (await system.findByID({
      collection: 'municipalities',
      id: tenant,
      disableErrors: true,
      select: { name: true },
    }));
  const { id } = await system.create({
    collection: 'change-log',
    data: {
      kind,
      at: getClock(req.payload).now().toISOString(),
      tenantId: tenant,
      municipality: municipality ? municipality.name : messages.log.programme,
      actorId: actor ? actor.id : (req.user?.id ?? null),
      actor: (actor ?? req.user)?.name || messages.log.system,
      subjectId: subject.id,
      subject: subject.name,
      from: from.join(', '),
      to: to.join(', '),
    },
  });
  return id;
}
