import type { CollectionSlug } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import type { World } from '../make-world.ts';
import type { Place } from './actors.ts';
import { toLibrarySlug, type SharedKind } from '../../features/content/reading/shared-kinds.ts';
import { makeDocument } from '../fixtures.ts';
import { sharedKinds } from '../shared-kinds.ts';
import { archiveRoutes } from './archive-routes.ts';
import { newsRoutes } from './news-routes.ts';
import { createMarker } from './create-marker.ts';
import type { Operation } from './operations.ts';
import { makeTarget, type Target } from './targets.ts';

/** A library document that a municipality is asked about. */
async function libraryTarget(world: World, slug: CollectionSlug, place: Place): Promise<Target> {
  const target = await makeTarget(world, slug, 'library');
  return { ...target, place, tenant: place === 'A' ? world.a : world.b };
}

const toLocalSlug = (slug: CollectionSlug): CollectionSlug =>
  slug.replace('library-', '') as CollectionSlug;

/** The same, of which the municipality has a version: its id is what others must not learn. */
async function adaptedTarget(world: World, slug: CollectionSlug, place: Place): Promise<Target> {
  const target = await libraryTarget(world, slug, place);
  const own = await asSystem(world.payload).create({
    collection: toLocalSlug(slug),
    data: { tenant: target.tenant, basedOn: target.id, title: createMarker(slug) } as never,
    draft: true,
    context: { suppressEvents: true },
  });
  return { ...target, marker: own.id };
}

/** A version of a library document with a field that is the municipality's own. */
async function overriddenTarget(world: World, slug: CollectionSlug, place: Place): Promise<Target> {
  const base = await makeDocument(world, toLibrarySlug(slug as SharedKind), null);
  const marker = createMarker(slug);
  const tenant = place === 'A' ? world.a : world.b;
  const { id } = await asSystem(world.payload).create({
    collection: slug,
    data: { tenant, basedOn: base, title: marker } as never,
    draft: true,
    context: { suppressEvents: true },
  });
  const none = { name: '', versionId: '', filename: '', orderKey: '', email: '' };
  return { slug, place, tenant, id, marker, ...none };
}

const switching: Omit<Operation, 'name'> = {
  needs: 'C',
  consumes: true,
  rightIn: () => 'offers',
  rest: ({ slug, id, tenant }) => ({
    method: 'POST',
    path: `/${slug}/${id}/availability`,
    data: { tenant, on: false },
  }),
  did: ({ on }) => on === false,
};

/**
 * Routes of our own, and Payload's that only one collection has, by the collection and path that
 * they have.
 */
export const ownRoutes: (Operation & { slugs: CollectionSlug[]; route: string })[] = [
  {
    name: 'see how a municipality stands to a document',
    route: 'get /:id/local',
    slugs: ['library-themes', 'library-modules', 'library-news', 'library-materials'],
    needs: 'R',
    rightIn: toLocalSlug,
    prepare: adaptedTarget,
    rest: ({ slug, id, tenant }) => ({
      method: 'GET',
      path: `/${slug}/${id}/local?tenant=${tenant ?? ''}`,
    }),
    did: ({ ownId }, { marker }) => ownId === marker,
  },
  {
    name: 'make an own version',
    route: 'post /:id/own-version',
    slugs: ['library-themes', 'library-modules', 'library-news', 'library-materials'],
    needs: 'C',
    rightIn: toLocalSlug,
    prepare: libraryTarget,
    consumes: true,
    rest: ({ slug, id, tenant }) => ({
      method: 'POST',
      path: `/${slug}/${id}/own-version`,
      data: { tenant },
    }),
    did: ({ id }) => Boolean(id),
  },
  {
    ...switching,
    name: 'switch what the library offers',
    route: 'post /:id/availability',
    slugs: ['library-themes', 'library-modules', 'library-materials'],
    prepare: libraryTarget,
  },
  {
    ...switching,
    name: 'switch what is their own',
    route: 'post /:id/availability',
    slugs: ['themes', 'modules', 'materials'],
  },
  {
    name: 'switch many at once',
    route: 'post /choices',
    needs: 'C',
    consumes: true,
    slugs: ['offers'],
    prepare: (world, _slug, place) => libraryTarget(world, 'library-modules', place),
    rest: ({ id, tenant }) => ({
      method: 'POST',
      path: '/offers/choices',
      data: { tenant, changes: [{ collection: 'library-modules', id, on: false }] },
    }),
    did: ({ saved }) => saved === 1,
  },
  {
    name: 'see what is overridden',
    route: 'get /:id/overrides',
    needs: 'R',
    slugs: ['themes', 'modules', 'news', 'materials'],
    prepare: overriddenTarget,
    rest: ({ slug, id }) => ({ method: 'GET', path: `/${slug}/${id}/overrides` }),
    did: ({ fields }) => (fields?.length ?? 0) > 0,
  },
  {
    name: 'keep or give up an override',
    route: 'post /:id/overrides',
    needs: 'U',
    slugs: ['themes', 'modules', 'news', 'materials'],
    prepare: overriddenTarget,
    rest: ({ slug, id }) => ({
      method: 'POST',
      path: `/${slug}/${id}/overrides`,
      data: { path: 'title', action: 'keep' },
    }),
    did: ({ path }) => path === 'title',
  },
  {
    name: 'ask which fields a save meets a conflict in',
    route: 'post /:id/conflict',
    needs: 'U',
    slugs: [...sharedKinds, ...sharedKinds.map(toLibrarySlug)],
    rest: ({ slug, id }) => ({
      method: 'POST',
      path: `/${slug}/${id}/conflict`,
      data: { data: {}, publishes: false },
    }),
    did: ({ fields }) => fields !== undefined,
  },
  {
    name: 'see who uses a document',
    route: 'get /:id/usage',
    needs: 'U',
    slugs: ['library-themes', 'library-modules', 'library-news', 'library-materials'],
    rest: ({ slug, id }) => ({ method: 'GET', path: `/${slug}/${id}/usage` }),
    did: ({ municipalities }) => (municipalities ?? 0) > 0,
  },
  {
    name: 'see where a file stands',
    route: 'get /usage',
    needs: 'R',
    slugs: ['library-files', 'files'],
    rest: ({ slug, id }) => ({ method: 'GET', path: `/${slug}/usage?ids=${id}` }),
    did: (body, { id }) => id in body,
  },
  {
    name: 'choose a municipality',
    route: 'get /populate-tenant-options',
    needs: 'R',
    slugs: ['municipalities'],
    rest: ({ slug }) => ({ method: 'GET', path: `/${slug}/populate-tenant-options` }),
    did: ({ tenantOptions }, { id }) => tenantOptions?.some(({ value }) => value === id) ?? false,
  },
  {
    name: 'invite',
    route: 'post /invite',
    needs: 'U',
    makes: true,
    slugs: ['users'],
    rest: ({ tenant }, data) => {
      const { name, email } = data as { name: string; email: string };
      return { method: 'POST', path: '/users/invite', data: { name, email, tenant } };
    },
    did: ({ sent }) => sent === true,
  },
  {
    name: 'make a one-time link',
    route: 'post /:id/one-time-link',
    needs: 'U',
    slugs: ['users'],
    rest: ({ id }) => ({ method: 'POST', path: `/users/${id}/one-time-link`, data: {} }),
    did: ({ link }) => Boolean(link),
  },
  {
    name: 'unlock',
    route: 'post /unlock',
    needs: 'U',
    slugs: ['users'],
    rest: ({ email }) => ({ method: 'POST', path: '/users/unlock', data: { email } }),
    did: (_body, _target, { status }) => status === 200,
  },
  ...archiveRoutes,
  ...newsRoutes,
];
