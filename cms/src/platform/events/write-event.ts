import type { EventDefinition } from '@digivaardig/contracts/events';
import type { PayloadRequest } from 'payload';
import { asSystem } from '../access/system-client.ts';

/** An event of a feature, with what it is about. */
export interface DomainEvent {
  /** Id of the municipality; null when it concerns all of them. */
  tenant: string | null;
  /** Collection and id of the changed document; no id for an address without an account. */
  subject?: { collection: string; id: string | null };
}

/**
 * Writes an event in the transaction of the request, so that it exists if and only if the change
 * does.
 * @returns its id
 */
export async function writeEvent(
  req: PayloadRequest,
  { type }: EventDefinition,
  event: DomainEvent,
): Promise<string> {
  const { id } = await asSystem(req.payload, req).create({
    collection: 'outbox',
    data: {
      v: 1,
      type,
      tenantId: event.tenant,
      subjectCollection: event.subject?.collection ?? null,
      subjectId: event.subject?.id ?? null,
      state: 'new',
      attempts: 0,
    },
  });
  return id;
}
