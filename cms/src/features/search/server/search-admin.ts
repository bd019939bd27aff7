import { createHash } from 'node:crypto';
import type { Actor } from '@digivaardig/contracts/roles';
import type { PayloadRequest } from 'payload';
import { getDatabaseAdapter } from '#platform/access/driver-collection.ts';
import { TrackedCache } from '#platform/cache/tracked-cache.ts';
import type { Municipality } from '../../../payload-types.ts';
import type { SearchFilter } from '../model/search-filter.ts';
import { isFiltering } from '../model/search-filter.ts';
import type { SearchIndex, SearchOutcome } from '../model/search-index.ts';
import { toSearchText } from '../model/search-text.ts';
import { buildIndex } from './build-index.ts';
import {
  type AdminDocument,
  adminKinds,
  type AdminScope,
  findAdminScope,
  readAdminDocuments,
} from './read-admin-documents.ts';

const maxIndexes = 20;
const limit = 20;

const indexes = new TrackedCache<SearchIndex<AdminDocument>>(maxIndexes);

/** Of every document when its latest version was saved: drafts announce no change. */
async function readDraftMark(req: PayloadRequest, tenant: string): Promise<string> {
  const hash = createHash('sha256');
  const slugs = adminKinds.flatMap((kind) => [kind, `library-${kind}`] as const);
  for (const collection of slugs) {
    const isOwn = adminKinds.some((kind) => kind === collection);
    const { docs } = await getDatabaseAdapter(req.payload).queryDrafts<{
      id: string;
      updatedAt: string;
    }>({
      collection,
      req,
      pagination: false,
      sort: 'parent',
      where: isOwn ? { 'version.tenant': { equals: tenant } } : {},
      select: { parent: true, version: { updatedAt: true } },
    });
    for (const { id, updatedAt } of docs) hash.update(`${id} ${updatedAt}\n`);
  }
  return hash.digest('base64url');
}

async function readIndex(
  req: PayloadRequest,
  municipality: Municipality,
  scope: AdminScope,
): Promise<SearchIndex<AdminDocument>> {
  const { id, libraryPolicy, selfScan } = municipality;
  const mark = await readDraftMark(req, id);
  const key = JSON.stringify([id, libraryPolicy, selfScan === true, scope, mark]);
  return indexes.read(req, { key, tenantId: id }, async () =>
    buildIndex(await readAdminDocuments(req, municipality, scope)),
  );
}

export type AdminSearch =
  { status: 'empty' | 'tooShort' } | ({ status: 'done' } & SearchOutcome<AdminDocument>);

/** Searches what an actor may read in a municipality, in hits, counts and suggestions alike. */
export async function searchAdmin(
  req: PayloadRequest,
  { actor, municipality }: { actor: Actor; municipality: Municipality },
  { query, page, ...filter }: SearchFilter & { query: string; page: number },
): Promise<AdminSearch> {
  const text = toSearchText(query);
  if (text.kind === 'tooShort') return { status: 'tooShort' };
  if (text.kind === 'empty' && !isFiltering(filter)) return { status: 'empty' };
  const index = await readIndex(req, municipality, findAdminScope(actor, municipality.id));
  const words = text.kind === 'words' ? text.words : '';
  return { status: 'done', ...index.search({ ...filter, query: words, page, limit }) };
}
