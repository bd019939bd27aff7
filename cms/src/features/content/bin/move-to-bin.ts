import { isText } from '@digivaardig/contracts/guards';
import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload';
import {
  driverCollection,
  getDatabaseAdapter,
  getDriverSession,
} from '#platform/access/driver-collection.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { writeAuditEntry } from '#platform/audit/write-audit-entry.ts';
import { getClock } from '#platform/clock/clock.ts';
import { rowId } from '#platform/db/object-ids.ts';
import { messages } from '#platform/i18n/messages.ts';
import { toId } from '#platform/ids/to-id.ts';
import { listOwnFiles } from '../file-usage/list-own-files.ts';
import { findHistoryKind, type HistoryCollection } from '../history/history-document.ts';
import { contentMessages } from '../messages.ts';
import { getKindConfig } from '../reading/kind-configs.ts';
import { listOverridableFields } from '../reading/shared-kind-config.ts';
import { isSwitchable } from '../reading/shared-kinds.ts';
import { libraryScope } from '../scheduling/scheduled-change.ts';
import { getContentRows } from './content-rows.ts';

/** How long a document stays in the bin. */
const binDays = 30;

type Values = Readonly<Record<string, unknown>>;

const getText = (value: unknown): string | null => (isText(value) && value !== '' ? value : null);

/** The text that was saved last: with it the document comes back. */
async function readNewest(
  req: PayloadRequest,
  collection: HistoryCollection,
  id: string,
): Promise<Values> {
  const database = getDatabaseAdapter(req.payload);
  const { docs } = await database.findVersions<Values & object>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  });
  const newest = docs[0]?.version;
  return (
    newest ?? (await database.findOne({ collection, where: { id: { equals: id } }, req })) ?? {}
  );
}

/** What the municipality chose for its own document; null when it chose nothing. */
async function readChoice(req: PayloadRequest, id: string): Promise<boolean | null> {
  const { docs } = await asSystem(req.payload, req).find({
    collection: 'offers',
    where: { 'item.value': { equals: id } },
    limit: 1,
    pagination: false,
  });
  return docs[0]?.on ?? null;
}

/**
 * Moves a document that is deleted to the bin, in the transaction of the deletion and whoever
 * deletes it: its rows as they are, out of what anybody reads. Runs after the hooks that reject a
 * deletion of what is in use.
 */
export const createMoveToBin =
  (collection: HistoryCollection): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const { payload } = req;
    const documentId = String(id);
    const kind = findHistoryKind(payload, collection);
    const session = await getDriverSession(req);
    const { documents, versions } = getContentRows(req, collection);
    const document = await documents.findOne({ _id: rowId(payload, documentId) }, session);
    if (!document) return;
    const rows = await versions.find({ parent: document._id }, session).toArray();
    const newest = await readNewest(req, collection, documentId);
    const isLocal = collection === kind;
    const sharedNames = isLocal ? listOverridableFields(getKindConfig(payload, kind)) : [];
    const tenant = isLocal ? toId(newest['tenant']) : null;
    const title = getText(newest['title']) ?? getText(document['title']);
    const now = getClock(payload).now();
    await driverCollection(payload, 'binned-documents').insertOne(
      {
        scope: tenant ?? libraryScope,
        relationTo: collection,
        documentId,
        title,
        slug: getText(document['slug']),
        baseId: toId(newest['basedOn']),
        usedFiles: listOwnFiles(payload.collections[collection].config.fields, newest, sharedNames),
        switchedOn: isLocal && isSwitchable(kind) ? await readChoice(req, documentId) : null,
        binnedAt: now,
        deleteAt: new Date(now.getTime() + binDays * 24 * 3_600_000),
        binnedById: req.user?.id ?? null,
        binnedBy: req.user?.name ?? messages.log.system,
        document,
      },
      session,
    );
    if (rows.length > 0) {
      await driverCollection(payload, 'binned-versions').insertMany(
        rows.map((version) => ({ documentId, version })),
        session,
      );
    }
    await writeAuditEntry(req, {
      kind: 'bin',
      tenant,
      subject: { id: documentId, name: title ?? contentMessages.values.untitled },
      from: [],
      to: [contentMessages.log.inBin],
    });
  };
