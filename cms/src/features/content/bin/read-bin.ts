import { isText } from '@digivaardig/contracts/guards';
import type { PayloadRequest } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { nameAccounts } from '../history/name-accounts.ts';
import { contentMessages } from '../messages.ts';
import { isSharedCollection } from '../reading/kind-configs.ts';
import { toLibrarySlug } from '../reading/shared-kinds.ts';
import { libraryScope } from '../scheduling/scheduled-change.ts';
import { listLibraryBinKinds, listLocalBinKinds } from './can-use-bin.ts';
import { maxBinItems } from './max-bin-items.ts';

/** A document in the bin, as the screen shows it. */
export interface BinItem {
  id: string;
  collection: string;
  /** What the collection calls one document. */
  kind: string;
  title: string;
  who: string;
  /** Moments, as ISO dates. */
  binnedAt: string;
  deleteAt: string;
}

/**
 * Reads what is in the bin of a municipality, or of the library for null, newest first: of the kinds
 * that the user of the request may delete there. Empty for who may delete nothing.
 */
export async function readBin(req: PayloadRequest, tenant: string | null): Promise<BinItem[]> {
  const actor = toActor(req.user);
  if (!actor) return [];
  const collections =
    tenant === null
      ? listLibraryBinKinds(actor).map(toLibrarySlug)
      : listLocalBinKinds(actor, tenant);
  if (collections.length === 0) return [];
  const { docs } = await asSystem(req.payload, req).find({
    collection: 'binned-documents',
    where: {
      and: [
        { scope: { equals: tenant ?? libraryScope } },
        { relationTo: { in: [...collections] } },
      ],
    },
    select: {
      relationTo: true,
      documentId: true,
      title: true,
      binnedAt: true,
      deleteAt: true,
      binnedBy: true,
      binnedById: true,
    },
    sort: ['-binnedAt', '-id'],
    limit: maxBinItems,
    pagination: false,
  });
  const toDoer = (row: (typeof docs)[number]) => ({
    account: row.binnedById ?? null,
    name: row.binnedBy ?? null,
  });
  const name = await nameAccounts(req, docs.map(toDoer));
  return docs.map((row) => {
    const { relationTo: collection } = row;
    const label = isSharedCollection(req.payload, collection)
      ? req.payload.collections[collection].config.labels.singular
      : collection;
    return {
      id: row.documentId,
      collection,
      kind: isText(label) ? label : collection,
      title: row.title || contentMessages.values.untitled,
      who: name(toDoer(row)),
      binnedAt: row.binnedAt,
      deleteAt: row.deleteAt,
    };
  });
}
