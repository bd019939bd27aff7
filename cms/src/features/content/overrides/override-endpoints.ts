import type { Endpoint, PayloadRequest } from 'payload';
import { documentId } from '@digivaardig/contracts/ids';
import { z } from 'zod';
import { asUser } from '#platform/access/user-client.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { toId } from '#platform/ids/to-id.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { contentMessages } from '../messages.ts';
import { getChangeNote } from '../model/change-note.ts';
import { contentField, isBlockPath, listBlocks } from '../model/content-paths.ts';
import { compareWithLibrary } from './compare-with-library.ts';
import { getKindConfig } from '../reading/kind-configs.ts';
import { readBody, routeId } from '#platform/http/read-body.ts';
import { canReadReferences, readTitles } from './read-titles.ts';
import { openedWithSchema } from './opened-with.ts';
import { chooseOverride } from './override-choice.ts';
import { toState } from './read-states.ts';
import { readVersion } from './read-versions.ts';
import type { OverrideChoice } from './track-overrides.ts';
import type { Override } from '../reading/shared-documents.ts';
import { toLibrarySlug, type SharedKind } from '../reading/shared-kinds.ts';

const path = z.string().max(100);
const choiceSchema = z.discriminatedUnion('action', [
  z.object({ action: z.enum(['follow', 'keep']), path, openedWith: openedWithSchema }),
  /** Undoes `follow`: the override of this version comes back. */
  z.object({ action: z.literal('restore'), path, version: documentId }),
]);

type Choice = z.infer<typeof choiceSchema>;

async function readVersionAndLibrary(kind: SharedKind, req: PayloadRequest, id: string) {
  if (!req.user) throw userError(messages.errors.forbidden, 403);
  const user = asUser(req);
  const own = await user.findByID({ collection: kind, id, draft: true });
  const basedOn = toId(own.basedOn);
  if (!basedOn) throw userError(contentMessages.errors.notAVersion, 400);
  const library = await user.findByID({
    collection: toLibrarySlug(kind),
    id: basedOn,
    disableErrors: true,
  });
  if (!library) throw userError(contentMessages.errors.libraryGone, 409);
  return { own, library, overrides: own.overrides ?? [] };
}

/** Returns every overridden field beside the library, with what the library changed since. */
const createReadEndpoint = (kind: SharedKind): Endpoint => ({
  path: '/:id/overrides',
  method: 'get',
  handler: async (req) => {
    const { own, library, overrides } = await readVersionAndLibrary(kind, req, routeId(req));
    const fields = getKindConfig(req.payload, kind)
      .fields('local')
      .filter((field) => canReadReferences(req, field));
    const baselines = {
      ...Object.fromEntries(overrides.map((override) => [override.path, override.seen])),
      [contentField]: overrides
        .filter(({ path }) => isBlockPath(path))
        .flatMap(({ seen }) => listBlocks([seen])),
    };
    const titles = await readTitles(req, fields, [{ ...own }, { ...library }, baselines]);
    return Response.json({
      openedWith: own.openedWith ?? null,
      withdrawn: library._status !== 'published',
      changeNote: getChangeNote(library),
      fields: compareWithLibrary({
        fields,
        overrides,
        own: { ...own },
        library: { ...library },
        titles,
      }),
    });
  },
});

/** @throws APIError 409 when there is nothing to choose about this field */
async function toOverrideChoice(
  kind: SharedKind,
  req: PayloadRequest,
  own: { id: string; overrides: readonly Override[] },
  choice: Choice,
): Promise<OverrideChoice> {
  const { path: name, action } = choice;
  const isOwn = own.overrides.some((override) => override.path === name);
  if (action !== 'restore') {
    if (!isOwn) throw userError(contentMessages.errors.notOverridden, 409);
    return { path: name, action };
  }
  const version = await readVersion(req, kind, own.id, choice.version);
  const restored = version && toState(version.values, {});
  const override = restored?.overrides.find((one) => one.path === name);
  if (!restored || !override || isOwn) throw userError(contentMessages.errors.nothingToUndo, 409);
  return { path: name, action, value: restored.own[name], seen: override.seen };
}

/**
 * Lets a field follow the library again, keeps the own value, or undoes the first. A published
 * version stays published, so that the site shows the choice at once; a draft stays a draft. One
 * transaction, so that it never publishes a draft that a colleague saves meanwhile.
 */
const createChooseEndpoint = (kind: SharedKind): Endpoint => ({
  path: '/:id/overrides',
  method: 'post',
  handler: async (req) => {
    const id = routeId(req);
    const choice = await readBody(req, choiceSchema);
    const openedWith = choice.action === 'restore' ? null : choice.openedWith;
    await inTransaction(
      req.payload,
      async (transaction) => {
        const { own, overrides } = await readVersionAndLibrary(kind, transaction, id);
        const context = chooseOverride(
          await toOverrideChoice(kind, transaction, { id, overrides }, choice),
        );
        const isDraft = own._status !== 'published';
        await asUser(transaction).update({
          collection: kind,
          id,
          draft: isDraft,
          data: { _status: isDraft ? 'draft' : 'published', openedWith: { ...openedWith } },
          context,
        });
      },
      req,
    );
    return Response.json({ path: choice.path, action: choice.action });
  },
});

/** Endpoints of a local collection to compare overrides with the library and to choose. */
export const createOverrideEndpoints = (kind: SharedKind): Endpoint[] => [
  createReadEndpoint(kind),
  createChooseEndpoint(kind),
];
