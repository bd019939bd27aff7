import type { CollectionSlug, SanitizedCollectionConfig } from 'payload';
import type { Answer } from '../call-cms.ts';
import type { World } from '../make-world.ts';
import type { Place } from './actors.ts';
import type { Letter } from './expectations.ts';
import type { Request } from './request.ts';
import { createChange, type Target } from './targets.ts';

/** A thing that somebody can ask of a document, and how to tell that it was done. */
export interface Operation {
  name: string;
  needs: Letter;
  /** The route of Payload that this is, as the running config lists it. */
  route?: string;
  /** Which collections have this; all of them without. */
  only?: (config: SanitizedCollectionConfig) => boolean;
  /** Makes what the request is about, where that is more than a document of the place. */
  prepare?: (world: World, slug: CollectionSlug, place: Place) => Promise<Target>;
  /**
   * The collection in which the right is needed, and in which a refusal must leave nothing; its own
   * without.
   */
  rightIn?: (slug: CollectionSlug) => CollectionSlug;
  /** Makes something, of this data, instead of asking for a document that is there. */
  makes?: boolean;
  /** A document can undergo this once. */
  consumes?: boolean;
  rest: (target: Target, data: object) => Request;
  did: (body: Body, target: Target, answer: Answer) => boolean;
}

/** The parts of answers that tell. */
export interface Body {
  id?: string;
  doc?: { id?: string };
  docs?: { id?: string; parent?: unknown }[];
  totalDocs?: number;
  update?: { permission?: boolean } | true;
  parent?: unknown;
  /** Of routes of our own. */
  ownId?: string | null;
  fields?: object[];
  path?: string;
  municipalities?: number;
  saved?: number;
  on?: boolean;
  link?: string;
  sent?: boolean;
  archived?: boolean;
  requested?: boolean;
  name?: string;
  tenantOptions?: { value: string }[];
  waiting?: { id: string }[];
}

const drafts = (config: SanitizedCollectionConfig): boolean =>
  typeof config.versions === 'object' && Boolean(config.versions.drafts);
const versions = (config: SanitizedCollectionConfig): boolean => Boolean(config.versions);
const uploads = (config: SanitizedCollectionConfig): boolean => Boolean(config.upload);

const isVersionOf = (parent: unknown, { id }: Target): boolean =>
  parent === id || (typeof parent === 'object' && (parent as { id?: string } | null)?.id === id);

const only = ({ id }: Target): string => `where[id][equals]=${id}`;
const found = ({ docs }: Body, { id }: Target): boolean =>
  docs?.some((doc) => doc.id === id) ?? false;
const changed = (body: Body, { id }: Target): boolean => (body.doc ?? body).id === id;

/** Every way to reach a document, except the routes of our own. */
export const operations: Operation[] = [
  {
    name: 'find',
    needs: 'R',
    route: 'get /',
    rest: ({ slug }) => ({ method: 'GET', path: `/${slug}?limit=200&depth=2&sort=createdAt` }),
    did: found,
  },
  {
    name: 'find by a filter',
    needs: 'R',
    rest: (target) => ({ method: 'GET', path: `/${target.slug}?${only(target)}&depth=0` }),
    did: found,
  },
  {
    name: 'find by a POST that says it is a GET',
    needs: 'R',
    rest: (target) => ({
      method: 'POST',
      path: `/${target.slug}?${only(target)}`,
      data: {},
      headers: { 'X-Payload-HTTP-Method-Override': 'GET' },
    }),
    did: found,
  },
  {
    name: 'find drafts',
    needs: 'R',
    only: drafts,
    rest: (target) => ({ method: 'GET', path: `/${target.slug}?${only(target)}&draft=true` }),
    did: found,
  },
  {
    name: 'find by id',
    needs: 'R',
    route: 'get /:id',
    rest: ({ slug, id }) => ({ method: 'GET', path: `/${slug}/${id}?depth=2` }),
    did: changed,
  },
  {
    name: 'count',
    needs: 'R',
    route: 'get /count',
    rest: (target) => ({ method: 'GET', path: `/${target.slug}/count?${only(target)}` }),
    did: ({ totalDocs }) => totalDocs === 1,
  },
  {
    name: 'list versions',
    needs: 'R',
    route: 'get /versions',
    only: versions,
    rest: ({ slug, id }) => ({
      method: 'GET',
      path: `/${slug}/versions?where[parent][equals]=${id}&depth=1`,
    }),
    did: ({ docs }, target) => docs?.some(({ parent }) => isVersionOf(parent, target)) ?? false,
  },
  {
    name: 'read a version',
    needs: 'R',
    route: 'get /versions/:id',
    only: versions,
    rest: ({ slug, versionId }) => ({ method: 'GET', path: `/${slug}/versions/${versionId}` }),
    did: ({ parent }, target) => isVersionOf(parent, target),
  },
  {
    name: 'ask what is allowed',
    needs: 'U',
    route: 'post /access/:id?',
    rest: ({ slug, id }) => ({ method: 'POST', path: `/${slug}/access/${id}`, data: {} }),
    did: ({ update }) => update === true || update?.permission === true,
  },
  {
    name: 'download',
    needs: 'R',
    route: 'get /file/:filename',
    only: uploads,
    rest: ({ slug, filename }) => ({ method: 'GET', path: `/${slug}/file/${filename}` }),
    did: (_body, _target, { status }) => status === 200,
  },
  {
    name: 'create',
    needs: 'C',
    route: 'post /',
    makes: true,
    rest: ({ slug, filename }, data) => ({
      method: 'POST',
      path: `/${slug}`,
      data,
      file: filename !== '',
    }),
    did: (body) => Boolean((body.doc ?? body).id),
  },
  {
    name: 'create a draft',
    needs: 'C',
    only: drafts,
    makes: true,
    rest: ({ slug }, data) => ({
      method: 'POST',
      path: `/${slug}?draft=true`,
      data: { ...data, _status: 'draft' },
    }),
    did: (body) => Boolean(body.doc?.id),
  },
  {
    name: 'update',
    needs: 'U',
    route: 'patch /:id',
    rest: (target) => ({
      method: 'PATCH',
      path: `/${target.slug}/${target.id}`,
      data: createChange(target),
    }),
    did: changed,
  },
  ...['draft=true', 'draft=true&autosave=true'].map((query): Operation => ({
    name: `update with ${query}`,
    needs: 'U',
    only: drafts,
    rest: (target) => ({
      method: 'PATCH',
      path: `/${target.slug}/${target.id}?${query}`,
      data: createChange(target),
    }),
    did: changed,
  })),
  {
    name: 'update in bulk',
    needs: 'U',
    route: 'patch /',
    only: ({ disableBulkEdit }) => !disableBulkEdit,
    // Without `draft`, documents with a newer draft are left out (decision 036).
    rest: (target) => ({
      method: 'PATCH',
      path: `/${target.slug}?draft=true&${only(target)}`,
      data: createChange(target),
    }),
    did: found,
  },
  {
    name: 'restore a version',
    needs: 'U',
    route: 'post /versions/:id',
    only: versions,
    rest: ({ slug, versionId }) => ({
      method: 'POST',
      path: `/${slug}/versions/${versionId}`,
      data: {},
    }),
    did: (body) => Boolean(body.id),
  },
  {
    name: 'duplicate',
    needs: 'C',
    route: 'post /:id/duplicate',
    makes: true,
    only: ({ disableDuplicate }) => !disableDuplicate,
    rest: ({ slug, id }, data) => ({ method: 'POST', path: `/${slug}/${id}/duplicate`, data }),
    did: (body, { id }) => {
      const made = (body.doc ?? body).id;
      return Boolean(made) && made !== id;
    },
  },
  {
    name: 'delete',
    needs: 'D',
    route: 'delete /:id',
    consumes: true,
    rest: ({ slug, id }) => ({ method: 'DELETE', path: `/${slug}/${id}` }),
    did: changed,
  },
  {
    name: 'delete in bulk',
    needs: 'D',
    route: 'delete /',
    consumes: true,
    rest: (target) => ({ method: 'DELETE', path: `/${target.slug}?${only(target)}` }),
    did: found,
  },
  {
    name: 'change the order',
    needs: 'U',
    route: 'root post /reorder',
    only: ({ orderable }) => orderable,
    rest: ({ slug, id, orderKey }) => ({
      method: 'POST',
      path: '/reorder',
      data: {
        collectionSlug: slug,
        docsToMove: [id],
        newKeyWillBe: 'greater',
        orderableFieldName: '_order',
        target: { id, key: orderKey },
      },
    }),
    did: (_body, _target, { status }) => status === 200,
  },
];
