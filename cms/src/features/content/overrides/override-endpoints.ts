import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { asUser } from '#platform/access/user-client.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { toId } from '#platform/ids/to-id.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { contentMessages } from '../messages.ts';
import { compareWithLibrary } from './compare-with-library.ts';
import { getKindConfig } from '../reading/kind-configs.ts';
import { readBody, routeId } from '#platform/http/read-body.ts';
import { readTitles } from './read-titles.ts';
import { openedWithSchema } from './opened-with.ts';
import { chooseOverride } from './override-choice.ts';
import { toLibrarySlug, type SharedKind } from '../reading/shared-kinds.ts';

const choiceSchema = z.object({
  path: z.string().max(100),
  action: z.enum(['follow', 'keep']),
  openedWith: openedWithSchema,
});

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
    const fields = getKindConfig(req.payload, kind).fields('local');
    const baselines = Object.fromEntries(
      overrides.map((override) => [override.path, override.seen]),
    );
    const titles = await readTitles(req, fields, [{ ...own }, { ...library }, baselines]);
    return Response.json({
      openedWith: own.openedWith ?? null,
      withdrawn: library._status !== 'published',
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

/**
 * Lets a field follow the library again, or keeps the own value. A published version stays
 * published, so that the site shows the choice at once; a draft stays a draft. One transaction, so
 * that it never publishes a draft that a colleague saves meanwhile.
 */
const createChooseEndpoint = (kind: SharedKind): Endpoint => ({
  path: '/:id/overrides',
  method: 'post',
  handler: async (req) => {
    const id = routeId(req);
    const { openedWith, ...choice } = await readBody(req, choiceSchema);
    await inTransaction(
      req.payload,
      async (transaction) => {
        const { own, overrides } = await readVersionAndLibrary(kind, transaction, id);
        if (!overrides.some(({ path }) => path === choice.path)) {
          throw userError(contentMessages.errors.notOverridden, 409);
        }
        const isDraft = own._status !== 'published';
        await asUser(transaction).update({
          collection: kind,
          id,
          draft: isDraft,
          data: { _status: isDraft ? 'draft' : 'published', openedWith: { ...openedWith } },
          context: chooseOverride(choice),
        });
      },
      req,
    );
    return Response.json(choice);
  },
});

/** Endpoints of a local collection to compare overrides with the library and to choose. */
export const createOverrideEndpoints = (kind: SharedKind): Endpoint[] => [
  createReadEndpoint(kind),
  createChooseEndpoint(kind),
];
