import type { PayloadRequest } from 'payload';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import type { HistoryCollection } from '../history/history-document.ts';

/**
 * The rows of a collection of content and of its versions, without access control and hooks. Only
 * the bin moves rows so, as they are: a save would check and change what it stores.
 */
export function getContentRows(req: PayloadRequest, collection: HistoryCollection) {
  const { collections, versions } = getDatabaseAdapter(req.payload);
  const documents = collections[collection]?.collection;
  const ofDocuments = versions[collection]?.collection;
  if (!documents || !ofDocuments) throw new Error(`${collection} has no versions.`);
  return { documents, versions: ofDocuments };
}
