import { isText } from '@digivaardig/contracts/guards';
import type { PayloadRequest, Where } from 'payload';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import { asSystem } from '#platform/access/system-client.ts';
import type { UploadCollection } from '#platform/files/upload-stores.ts';
import { toId } from '#platform/ids/to-id.ts';
import { listFileReferences } from '#platform/files/claim-files.ts';
import { usedFilesField } from '../blocks/used-files.ts';
import { contentMessages } from '../messages.ts';
import { isSharedCollection, listKinds } from '../reading/kind-configs.ts';
import { listOverridableFields } from '../reading/shared-kind-config.ts';
import { toLibrarySlug, type LibrarySlug, type SharedKind } from '../reading/shared-kinds.ts';
import { libraryScope } from '../scheduling/scheduled-change.ts';
import type { FileUse, UseState } from './file-usage.ts';
import { fileUsageMessages } from './file-usage-messages.ts';
import { listOwnFiles } from './list-own-files.ts';

type Values = Record<string, unknown>;

/** A document that shows a file, whoever may see that. */
export interface FoundUse extends FileUse {
  collection: SharedKind | LibrarySlug | 'municipalities';
  file: string;
  /** The municipality; null for a document of the library. */
  tenant: string | null;
}

const getText = (value: unknown, fallback: string): string =>
  isText(value) && value !== '' ? value : fallback;

/**
 * Finds the documents of one collection that show these files: what is published, and the newest
 * version of each, since a draft may lack a file that the site still shows, and the reverse. Two
 * queries, each of which an index answers.
 */
async function findInCollection(
  req: PayloadRequest,
  collection: SharedKind | LibrarySlug,
  { ids, sharedNames }: { ids: readonly string[]; sharedNames: readonly string[] },
): Promise<FoundUse[]> {
  const database = getDatabaseAdapter(req.payload);
  const { config } = req.payload.collections[collection];
  const reading = { collection, pagination: false, req };
  const where = (prefix: string, more: Where): Where => ({
    and: [{ [`${prefix}${usedFilesField}`]: { in: [...ids] } }, more],
  });
  const published = await database.find<Values & { id: string }>({
    ...reading,
    where: where('', { _status: { equals: 'published' } }),
  });
  const newest = await database.findVersions<Values>({
    ...reading,
    where: where('version.', { latest: { equals: true } }),
  });
  const uses = new Map<string, FoundUse>();
  const add = (id: string, values: Values, state: UseState) => {
    for (const file of listOwnFiles(config.fields, values, sharedNames)) {
      if (!ids.includes(file)) continue;
      const { singular } = config.labels;
      uses.set(`${file} ${id}`, {
        file,
        collection,
        kind: getText(singular, collection),
        id,
        tenant: toId(values['tenant']),
        title: getText(values['title'], contentMessages.values.untitled),
        state,
      });
    }
  };
  for (const document of published.docs) add(document.id, document, 'publishedOnly');
  for (const { parent, version } of newest.docs) {
    const id = String(parent);
    const isPublished =
      version['_status'] === 'published' || published.docs.some((one) => one.id === id);
    add(id, version, isPublished ? 'published' : 'draft');
  }
  return [...uses.values()];
}

/** Finds documents in the bin that show these files: with these they come back. */
async function findInBin(req: PayloadRequest, ids: readonly string[]): Promise<FoundUse[]> {
  const { docs } = await asSystem(req.payload, req).find({
    collection: 'binned-documents',
    where: { usedFiles: { in: [...ids] } },
    select: { relationTo: true, documentId: true, scope: true, title: true, usedFiles: true },
    pagination: false,
  });
  return docs.flatMap(({ relationTo, documentId, scope, title, usedFiles }): FoundUse[] => {
    if (!isSharedCollection(req.payload, relationTo)) return [];
    const { singular } = req.payload.collections[relationTo].config.labels;
    return ids
      .filter((id) => usedFiles?.includes(id))
      .map((file) => ({
        file,
        collection: relationTo,
        kind: getText(singular, relationTo),
        id: documentId,
        tenant: scope === libraryScope ? null : scope,
        title: getText(title, contentMessages.values.untitled),
        state: 'inBin',
      }));
  });
}

/** Finds municipalities that show these files of theirs in their own settings. */
async function findInSettings(req: PayloadRequest, ids: readonly string[]): Promise<FoundUse[]> {
  const database = getDatabaseAdapter(req.payload);
  const files = await database.find<{ id: string; tenant?: unknown }>({
    collection: 'files',
    where: { id: { in: [...ids] } },
    select: { tenant: true },
    pagination: false,
    req,
  });
  const tenants = [...new Set(files.docs.flatMap(({ tenant }) => toId(tenant) ?? []))];
  const { docs } = await database.find<Values & { id: string }>({
    collection: 'municipalities',
    where: { id: { in: tenants } },
    pagination: false,
    req,
  });
  const { fields } = req.payload.collections['municipalities'].config;
  return docs.flatMap((municipality): FoundUse[] => {
    const named = new Set(listFileReferences(fields, municipality).map(({ id }) => id));
    return ids
      .filter((id) => named.has(id))
      .map((file) => ({
        file,
        collection: 'municipalities',
        kind: fileUsageMessages.municipality,
        id: municipality.id,
        tenant: municipality.id,
        title: getText(municipality['name'], contentMessages.values.untitled),
        state: 'published',
      }));
  });
}

/**
 * Finds every document that shows one of these files, in a number of queries that does not depend on
 * how many there are. Reads as the system: the caller decides what somebody may see.
 */
export async function findFileUses(
  req: PayloadRequest,
  collection: UploadCollection,
  ids: readonly string[],
): Promise<FoundUse[]> {
  const uses: FoundUse[] = [];
  for (const config of listKinds(req.payload)) {
    const sharedNames = listOverridableFields(config);
    const { kind } = config;
    if (collection === 'library-files')
      uses.push(...(await findInCollection(req, toLibrarySlug(kind), { ids, sharedNames: [] })));
    uses.push(...(await findInCollection(req, kind, { ids, sharedNames })));
  }
  uses.push(...(await findInBin(req, ids)));
  return collection === 'files' ? [...uses, ...(await findInSettings(req, ids))] : uses;
}
