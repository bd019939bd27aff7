import type { Payload, Where } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { isSharedCollection } from '../reading/kind-configs.ts';
import type { LibrarySlug, SharedKind } from '../reading/shared-kinds.ts';
import { collectAddresses } from './collect-addresses.ts';

/** An address that does not work, and the text in which it stands. */
export interface BrokenLink {
  collection: SharedKind | LibrarySlug;
  documentId: string;
  title: string;
  address: string;
  outcome: 'gone' | 'unreachable';
}

/** A list for today needs no more. */
const maxLinks = 50;

/** One day that a server is down is nobody's work; a page that is gone is. */
const whereCertain: Where = {
  or: [{ outcome: { equals: 'gone' } }, { failures: { greater_than: 1 } }],
};

/**
 * Reads the links of a municipality or of the library that do not work, and are still in the newest
 * text of their document. Reads as the system: the caller checks who may change them.
 *
 * @param scope the municipality, or `libraryScope`
 * @param documentId for the links of one document
 */
export async function readBrokenLinks(
  payload: Payload,
  scope: string,
  documentId?: string,
): Promise<BrokenLink[]> {
  const ofDocument: Where[] = documentId ? [{ documentId: { equals: documentId } }] : [];
  const { docs: rows } = await asSystem(payload).find({
    collection: 'broken-links',
    where: { and: [{ scope: { equals: scope } }, ...ofDocument, whereCertain] },
    sort: 'since',
    limit: maxLinks,
    pagination: false,
  });
  const links: BrokenLink[] = [];
  for (const [collection, ofCollection] of Map.groupBy(rows, ({ relationTo }) => relationTo)) {
    if (!isSharedCollection(payload, collection)) continue;
    const { docs } = await asSystem(payload).find({
      collection,
      where: { id: { in: ofCollection.map(({ documentId }) => documentId) } },
      draft: true,
      pagination: false,
    });
    const documents = new Map(docs.map((document) => [document.id, { ...document }]));
    for (const { documentId: id, address, outcome } of ofCollection) {
      const document = documents.get(id);
      if (!document || !collectAddresses(document).includes(address)) continue;
      links.push({
        collection,
        documentId: id,
        title: document.title,
        address,
        outcome: outcome === 'gone' ? 'gone' : 'unreachable',
      });
    }
  }
  return links;
}
