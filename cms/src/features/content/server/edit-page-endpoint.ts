import { isOneOf } from '@digivaardig/contracts/guards';
import { documentId } from '@digivaardig/contracts/ids';
import type { Endpoint, PayloadRequest, Where } from 'payload';
import { asUser } from '#platform/access/user-client.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { findSiteAccess } from '#features/municipalities';
import { toLibrarySlug } from '../reading/shared-kinds.ts';

/** Kinds whose documents have a page on the site. */
const pageKinds = ['themes', 'modules', 'news'] as const;

type PageKind = (typeof pageKinds)[number];

/** The municipality's own document or version, or else the library's; null when both are gone. */
async function findEditedDocument(
  req: PayloadRequest,
  kind: PageKind,
  { identity, tenant }: { identity: string; tenant: string },
): Promise<{ collection: string; id: string } | null> {
  const user = asUser(req);
  const isDocument: Where = {
    or: [{ id: { equals: identity } }, { basedOn: { equals: identity } }],
  };
  const { docs } = await user.find({
    collection: kind,
    where: { and: [{ tenant: { equals: tenant } }, isDocument] },
    limit: 1,
    draft: true,
  });
  if (docs[0]) return { collection: kind, id: docs[0].id };
  const collection = toLibrarySlug(kind);
  const library = await user.findByID({ collection, id: identity, disableErrors: true });
  return library && { collection, id: library.id };
}

/**
 * Leads from a page of the site to the form of its document, with its municipality selected. For
 * editors of the municipality; a visitor signs in first.
 */
export const editPageEndpoint: Endpoint = {
  path: '/edit-page/:municipality/:kind/:id',
  method: 'get',
  handler: async (req) => {
    const { admin } = req.payload.config.routes;
    const redirect = (path: string, headers: Record<string, string> = {}) =>
      new Response(null, { status: 303, headers: { Location: `${admin}${path}`, ...headers } });
    if (!req.user) return redirect('/login');
    const { municipality, kind, id } = req.routeParams ?? {};
    const access = await findSiteAccess(req, String(municipality), { draft: true });
    if (access.status === 'NO_ACCESS') throw userError(messages.errors.forbidden, 403);
    const identity = documentId.safeParse(id);
    if (access.status !== 'OPEN' || !identity.success || !isOneOf(pageKinds)(kind))
      throw userError(messages.errors.notFound, 404);
    const tenant = access.municipality.id;
    const edited = await findEditedDocument(req, kind, { identity: identity.data, tenant });
    if (!edited) throw userError(messages.errors.notFound, 404);
    // The selector of municipalities reads this cookie; it is a wish, and never proof.
    const selection = { 'Set-Cookie': `payload-tenant=${tenant}; Path=/; SameSite=Lax` };
    return redirect(`/collections/${edited.collection}/${edited.id}`, selection);
  },
};
