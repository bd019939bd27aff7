import type { PayloadRequest } from 'payload';
import { asSystem } from '../access/system-client.ts';

/** What happened, past tense. Payloads carry ids only: whoever handles an event reads the documents again. */
export type EventType =
  | 'content.changed'
  | 'news.published'
  | 'news.short'
  | 'municipality.changed'
  | 'municipality.archived'
  | 'municipality.restored'
  | 'account.invited'
  | 'password.requested'
  | 'password.linkMade'
  | 'password.changed';

export interface DomainEvent {
  type: EventType;
  /** Municipality id; null when it concerns all of them. */
  tenant: string | null;
  /** Collection and id of what changed; no id for an address that nobody has. */
  subject?: { collection: string; id: string | null };
}

/**
 * Writes an event in the transaction of the request, so that it exists exactly when the change does.
 * @returns its id
 */
export async function writeEvent(req: PayloadRequest, event: DomainEvent): Promise<string> {
  const { id } = await asSystem(req.payload, req).create({
    collection: 'outbox',
    data: {
      v: 1,
      type: event.type,
      tenantId: event.tenant,
      subjectCollection: event.subject?.collection ?? null,
      subjectId: event.subject?.id ?? null,
      state: 'new',
      attempts: 0,
    },
  });
  return id;
}
