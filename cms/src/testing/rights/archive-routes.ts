import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type CollectionSlug, createLocalReq } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { completeExport } from '../../features/operations/archive/archive-export.ts';
import { archiveMunicipality } from '../../features/operations/archive/set-archived.ts';
import { env } from '#platform/env.ts';
import type { World } from '../make-world.ts';
import type { Place } from './actors.ts';
import type { Operation } from './operations.ts';
import { makeTarget, storedDocument, type Target } from './targets.ts';

/** A municipality that is there for this alone. */
async function freshTarget(world: World, slug: CollectionSlug, place: Place): Promise<Target> {
  return makeTarget(world, slug, place, { fresh: true });
}

/** One that is archived, with its export made. */
async function archivedTarget(world: World, slug: CollectionSlug, place: Place): Promise<Target> {
  const { payload } = world;
  const target = await freshTarget(world, slug, place);
  await archiveMunicipality(payload, target.id, null);
  const where = { tenantId: { equals: target.id } };
  const { docs } = await asSystem(payload).find({ collection: 'archive-exports', where });
  const file = `${target.id}-${randomUUID()}.zip`;
  mkdirSync(env.EXPORT_DIR, { recursive: true });
  writeFileSync(path.join(env.EXPORT_DIR, file), target.marker);
  await completeExport(await createLocalReq({}, payload), target.id, {
    eventId: docs[0]!.eventId,
    file,
    bytes: 1,
    finishedAt: new Date().toISOString(),
  });
  return { ...target, name: String((await storedDocument(world, slug, target.id))!['name']) };
}

const ofMunicipalities: { slugs: CollectionSlug[]; needs: 'C' } = {
  // The people who create municipalities also archive them.
  slugs: ['municipalities'],
  needs: 'C',
};

/** The routes that archive a municipality and give its export. */
export const archiveRoutes: (Operation & { slugs: CollectionSlug[]; route: string })[] = [
  {
    ...ofMunicipalities,
    name: 'archive',
    route: 'post /:id/archive',
    prepare: freshTarget,
    consumes: true,
    rest: ({ slug, id, name }) => ({
      method: 'POST',
      path: `/${slug}/${id}/archive`,
      data: { name },
    }),
    did: ({ archived }) => archived === true,
  },
  {
    ...ofMunicipalities,
    name: 'restore',
    route: 'post /:id/restore',
    prepare: archivedTarget,
    consumes: true,
    rest: ({ slug, id }) => ({ method: 'POST', path: `/${slug}/${id}/restore`, data: {} }),
    did: ({ archived }) => archived === false,
  },
  {
    ...ofMunicipalities,
    name: 'see whether it is archived',
    route: 'get /:id/archive',
    prepare: archivedTarget,
    rest: ({ slug, id }) => ({ method: 'GET', path: `/${slug}/${id}/archive` }),
    did: ({ name }, target) => name === target.name,
  },
  {
    ...ofMunicipalities,
    name: 'fetch the export',
    route: 'get /:id/export',
    prepare: archivedTarget,
    rest: ({ slug, id }) => ({ method: 'GET', path: `/${slug}/${id}/export` }),
    did: (_body, _target, { headers }) => headers.get('content-type') === 'application/zip',
  },
  {
    ...ofMunicipalities,
    name: 'ask for the export again',
    route: 'post /:id/export',
    prepare: archivedTarget,
    rest: ({ slug, id }) => ({ method: 'POST', path: `/${slug}/${id}/export`, data: {} }),
    did: ({ requested }) => requested === true,
  },
];
