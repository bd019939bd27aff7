import type { Payload, PayloadRequest } from 'payload';
import { readDocuments } from './read-documents.ts';
import type { SharedKind } from './shared-kinds.ts';
import { getTextState, type TextState } from './text-state.ts';

/**
 * Reads the states of a municipality's own documents and versions of one kind, by their id. Two
 * queries. Reads as the system: the caller checks access.
 */
export async function readTextStates(
  payload: Payload,
  kind: SharedKind,
  tenant: string,
  req?: PayloadRequest,
): Promise<ReadonlyMap<string, TextState>> {
  const query = { where: { tenant: { equals: tenant } }, ...(req ? { req } : {}) };
  const latest = await readDocuments(payload, kind, 'local', {
    ...query,
    drafts: true,
    select: { _status: true },
  });
  const live = await readDocuments(payload, kind, 'local', { ...query, select: { _status: true } });
  const liveIds = new Set(live.map(({ id }) => id));
  return new Map(
    latest.map(({ id, _status }) => [id, getTextState(_status === 'draft', liveIds.has(id))]),
  );
}
