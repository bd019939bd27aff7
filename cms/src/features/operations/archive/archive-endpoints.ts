import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { toActor } from '#platform/access/actor.ts';
import { formatAttachmentHeader } from '@digivaardig/contracts/attachment-header';
import { can } from '@digivaardig/contracts/roles';
import { toDay } from '@digivaardig/contracts/time';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Municipality } from '../../../payload-types.ts';
import { exportStore } from './export-store.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { operationsMessages } from '../messages.ts';
import { readExport, requestExport } from './archive-export.ts';
import { archiveMunicipality, restoreMunicipality } from './set-archived.ts';

/**
 * Finds the municipality of the route for programme administrators; answers 404 to everybody else.
 */
async function requireMunicipality(req: PayloadRequest): Promise<Municipality> {
  const actor = toActor(req.user);
  const id = toId(req.routeParams?.['id']) ?? '';
  const isAllowed = actor !== null && can(actor, 'municipalities.archive');
  const municipality =
    isAllowed && /^[0-9a-f]{24}$/.test(id)
      ? await asSystem(req.payload, req).findByID({
          collection: 'municipalities',
          id,
          disableErrors: true,
        })
      : null;
  if (!municipality) throw userError(messages.errors.notFound, 404);
  return municipality;
}

const confirmationSchema = z.object({ name: z.string() });

const archiveEndpoint: Endpoint = {
  path: '/:id/archive',
  method: 'post',
  handler: async (req) => {
    const municipality = await requireMunicipality(req);
    const input = confirmationSchema.safeParse(await req.json?.().catch(() => null));
    if (input.data?.name.trim() !== municipality.name)
      throw userError(operationsMessages.errors.archiveName, 400);
    await archiveMunicipality(req.payload, municipality.id, req.user);
    return Response.json({ archived: true });
  },
};

const restoreEndpoint: Endpoint = {
  path: '/:id/restore',
  method: 'post',
  handler: async (req) => {
    const { id } = await requireMunicipality(req);
    await restoreMunicipality(req.payload, id, req.user);
    return Response.json({ archived: false });
  },
};

const stateEndpoint: Endpoint = {
  path: '/:id/archive',
  method: 'get',
  handler: async (req) => {
    const { id, archivedAt, name } = await requireMunicipality(req);
    const state = await readExport(req.payload, id);
    const { file: _file, ...publicState } = { file: '', ...state };
    return Response.json({ name, archivedAt: archivedAt ?? null, export: publicState });
  },
};

const regenerateEndpoint: Endpoint = {
  path: '/:id/export',
  method: 'post',
  handler: async (req) => {
    const { id, archivedAt } = await requireMunicipality(req);
    if (!archivedAt) throw userError(operationsMessages.errors.notArchived, 409);
    await inTransaction(req.payload, (transaction) => requestExport(transaction, id));
    return Response.json({ requested: true });
  },
};

/** Streams the export. No browser or proxy may store it, since it names people. */
const downloadEndpoint: Endpoint = {
  path: '/:id/export',
  method: 'get',
  handler: async (req) => {
    const { id, slug } = await requireMunicipality(req);
    const state = await readExport(req.payload, id);
    if (state.state !== 'done') throw userError(operationsMessages.errors.noExport, 404);
    const file = await exportStore.find(state.file);
    if (!file) throw userError(operationsMessages.errors.noExport, 404);
    const day = toDay(new Date(state.finishedAt));
    return new Response(file.open(), {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Length': String(file.size),
        'Content-Disposition': formatAttachmentHeader(`${slug ?? id}-${day}.zip`),
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    });
  },
};

/** Endpoints below a municipality, for the buttons on its document. */
export const archiveEndpoints: Endpoint[] = [
  archiveEndpoint,
  restoreEndpoint,
  stateEndpoint,
  regenerateEndpoint,
  downloadEndpoint,
];
