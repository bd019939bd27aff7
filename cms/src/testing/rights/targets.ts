import type { CollectionSlug } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { fixtures, makeDocument } from '../fixtures.ts';
import type { World } from '../make-world.ts';
import { objectId } from '../object-id.ts';
import { createMarker } from './create-marker.ts';
import type { Place } from './actors.ts';

type Row = Record<string, unknown> & { _id: unknown };

/** A document that requests are tried on, and what would betray that somebody saw it. */
export interface Target {
  slug: CollectionSlug;
  place: Place;
  /** The municipality it belongs to, or that a route is asked for. */
  tenant: string | null;
  id: string;
  /** A word that is in this document and nowhere else. */
  marker: string;
  name: string;
  versionId: string;
  filename: string;
  orderKey: string;
  email: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Puts the marker in; gives it, and what the document is called then. */
async function findMarker(
  world: World,
  slug: CollectionSlug,
  row: Row,
): Promise<{ marker: string; name: string }> {
  const marker = createMarker(slug);
  const field = ['title', 'name', 'description'].find((name) => name in row);
  // What has no text of its own points at a document that nothing else points at.
  if (!field) return { marker: String((row['item'] as { value: unknown }).value), name: '' };
  const name = `${marker} ${text(row[field]).slice(0, 20)}`.trim();
  const data = { [field]: name };
  await asSystem(world.payload).update({
    collection: slug,
    id: String(row._id),
    data,
    context: { suppressEvents: true },
  });
  return { marker, name };
}

/** A document as the database holds it. */
export async function storedDocument(
  { payload }: World,
  slug: CollectionSlug,
  id: string,
): Promise<Row | null> {
  const documents = payload.db.collections[slug]!.collection;
  return await documents.findOne({ _id: objectId(payload, id) as never });
}

/** The last version of a document; empty where its collection keeps none. */
export async function findLastVersion(
  { payload }: World,
  slug: CollectionSlug,
  id: string,
): Promise<string> {
  const versions = payload.db.versions[slug]?.collection;
  const version = await versions?.findOne({ parent: objectId(payload, id) }, { sort: { _id: -1 } });
  return String(version?._id ?? '');
}

const tenantAt = (world: World, place: Place): string | null =>
  place === 'A' ? world.a : place === 'B' ? world.b : null;

/**
 * Makes a document to try requests on, with a marker in it. A municipality is itself what it is.
 */
export async function makeTarget(
  world: World,
  slug: CollectionSlug,
  place: Place,
  { fresh = false } = {},
): Promise<Target> {
  const tenant = tenantAt(world, place);
  const isMunicipality = slug === 'municipalities';
  const id =
    isMunicipality && !fresh
      ? tenant!
      : await makeDocument(world, slug, isMunicipality ? null : tenant);
  const row = (await storedDocument(world, slug, id))!;
  const marked = await findMarker(world, slug, row);
  return {
    slug,
    place,
    tenant,
    id,
    ...marked,
    versionId: await findLastVersion(world, slug, id),
    filename: text(row['filename']),
    orderKey: text(row['_order']),
    email: text(row['email']),
  };
}

/** A harmless change that leaves the marker where it is. */
export function createChange({ slug, marker }: Target): Record<string, unknown> {
  const change = (fixtures[slug]?.change() ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(change).map(([key, value]) => [
      key,
      ['title', 'name', 'description'].includes(key) ? `${marker} ${text(value)}` : value,
    ]),
  );
}
