import type { CollectionSlug, SanitizedCollectionConfig } from 'payload';
import type { Answer } from '../call-cms.ts';
import { inGraphql } from '../in-graphql.ts';
import type { World } from '../make-world.ts';
import type { Place } from './actors.ts';
import type { Letter } from './expectations.ts';
import { namesOf } from './names-of.ts';
import type { Request } from './request.ts';
import { changeOf, type Target } from './targets.ts';

/** A thing that somebody can ask of a document, and how to tell that it was done. */
export interface Operation {
  name: string;
  needs: Letter;
  /** The route of Payload that this is, as the running config lists it. */
  route?: string;
  /** The field of GraphQL that this is. */
  field?: (slug: string) => string;
  /** Which collections have this; all of them without. */
  only?: (config: SanitizedCollectionConfig) => boolean;
  /** Makes what the request is about, where that is more than a document of the place. */
  prepare?: (world: World, slug: CollectionSlug, place: Place) => Promise<Target>;
  /** The collection in which the right is needed, and in which a refusal must leave nothing; its own without. */
  rightIn?: (slug: CollectionSlug) => CollectionSlug;
  /** Makes something, of this data, instead of asking for a document that is there. */
  makes?: boolean;
  /** A document can undergo this once. */
  consumes?: boolean;
  rest?: (target: Target, data: object) => Omit<Request & { transport: 'REST' }, 'transport'>;
  /** The field with its arguments and what is asked of it, as `it`, and the variables with their types. */
  graphql?: (target: Target, data: object) => [string, Record<string, [string, unknown]>];
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

const isOf = (parent: unknown, { id }: Target): boolean =>
  parent === id || (typeof parent === 'object' && (parent as { id?: string } | null)?.id === id);

const only = ({ id }: Target): string => `where[id][equals]=${id}`;
const found = ({ docs }: Body, { id }: Target): boolean =>
  docs?.some((doc) => doc.id === id) ?? false;
const changed = (body: Body, { id }: Target): boolean => (body.doc ?? body).id === id;

const byId = ({ id }: Target): Record<string, [string, unknown]> => ({ id: ['String!', id] });
const singular = ({ slug }: Target): string => namesOf(slug).singular;
const plural = ({ slug }: Target): string => namesOf(slug).plural;

/** Every way to reach a document, except the routes of our own. */
export const operations: Operation[] = [
  {
    name: 'find',
    needs: 'R',
    route: 'get /',
    field: (slug) => namesOf(slug).plural,
    rest: ({ slug }) => ({ method: 'GET', path: `/${slug}?limit=200&depth=2&sort=createdAt` }),
    graphql: (target) => [`${plural(target)}(limit: 200) { docs { id } }`, {}],
    did: found,
  },
  {
    name: 'find by a filter',
    needs: 'R',
    rest: (target) => ({ method: 'GET', path: `/${target.slug}?${only(target)}&depth=0` }),
    graphql: (target) => [
      `${plural(target)}(where: { id: { equals: "${target.id}" } }) { docs { id } }`,
      {},
    ],
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
    graphql: (target) => [
      `${plural(target)}(draft: true, where: { id: { equals: "${target.id}" } }) { docs { id } }`,
      {},
    ],
    did: found,
  },
  {
    name: 'find by id',
    needs: 'R',
    route: 'get /:id',
    field: (s) => namesOf(s).singular,
    rest: ({ slug, id }) => ({ method: 'GET', path: `/${slug}/${id}?depth=2` }),
    graphql: (target) => [`${singular(target)}(id: $id) { id }`, byId(target)],
    did: changed,
  },
  {
    name: 'count',
    needs: 'R',
    route: 'get /count',
    field: (slug) => `count${namesOf(slug).plural}`,
    rest: (target) => ({ method: 'GET', path: `/${target.slug}/count?${only(target)}` }),
    graphql: (target) => [
      `count${plural(target)}(where: { id: { equals: "${target.id}" } }) { totalDocs }`,
      {},
    ],
    did: ({ totalDocs }) => totalDocs === 1,
  },
  {
    name: 'list versions',
    needs: 'R',
    route: 'get /versions',
    only: versions,
    field: (slug) => `versions${namesOf(slug).plural}`,
    rest: ({ slug, id }) => ({
      method: 'GET',
      path: `/${slug}/versions?where[parent][equals]=${id}&depth=1`,
    }),
    graphql: (target) => [
      `versions${plural(target)}(where: { parent: { equals: "${target.id}" } }) { docs { id parent { id } } }`,
      {},
    ],
    did: ({ docs }, target) => docs?.some(({ parent }) => isOf(parent, target)) ?? false,
  },
  {
    name: 'read a version',
    needs: 'R',
    route: 'get /versions/:id',
    only: versions,
    field: (slug) => `version${namesOf(slug).singular}`,
    rest: ({ slug, versionId }) => ({ method: 'GET', path: `/${slug}/versions/${versionId}` }),
    graphql: (target) => [
      `version${singular(target)}(id: $id) { id parent { id } }`,
      { id: ['String', target.versionId] },
    ],
    did: ({ parent }, target) => isOf(parent, target),
  },
  {
    name: 'ask what is allowed',
    needs: 'U',
    route: 'post /access/:id?',
    field: (slug) => `docAccess${namesOf(slug).singular}`,
    // In GraphQL Payload breaks on a plain yes, so only REST can be asked.
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
    field: (slug) => `create${namesOf(slug).singular}`,
    rest: ({ slug, filename }, data) => ({
      method: 'POST',
      path: `/${slug}`,
      data,
      file: filename !== '',
    }),
    // GraphQL carries no files: see the test on uploads.
    graphql: (target, data) => [
      `create${singular(target)}(data: $data) { id }`,
      { data: [`mutation${singular(target)}Input!`, inGraphql(data)] },
    ],
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
    field: (slug) => `update${namesOf(slug).singular}`,
    rest: (target) => ({
      method: 'PATCH',
      path: `/${target.slug}/${target.id}`,
      data: changeOf(target),
    }),
    graphql: (target) => [
      `update${singular(target)}(id: $id, data: $data) { id }`,
      {
        ...byId(target),
        data: [`mutation${singular(target)}UpdateInput!`, inGraphql(changeOf(target))],
      },
    ],
    did: changed,
  },
  ...['draft=true', 'draft=true&autosave=true'].map((query): Operation => ({
    name: `update with ${query}`,
    needs: 'U',
    only: drafts,
    rest: (target) => ({
      method: 'PATCH',
      path: `/${target.slug}/${target.id}?${query}`,
      data: changeOf(target),
    }),
    did: changed,
  })),
  {
    name: 'update in bulk',
    needs: 'U',
    route: 'patch /',
    only: ({ disableBulkEdit }) => !disableBulkEdit,
    rest: (target) => ({
      method: 'PATCH',
      path: `/${target.slug}?${only(target)}`,
      data: changeOf(target),
    }),
    did: found,
  },
  {
    name: 'restore a version',
    needs: 'U',
    route: 'post /versions/:id',
    only: versions,
    field: (slug) => `restoreVersion${namesOf(slug).singular}`,
    rest: ({ slug, versionId }) => ({
      method: 'POST',
      path: `/${slug}/versions/${versionId}`,
      data: {},
    }),
    graphql: (target) => [
      `restoreVersion${singular(target)}(id: $id) { id }`,
      { id: ['String', target.versionId] },
    ],
    did: (body) => Boolean(body.id),
  },
  {
    name: 'duplicate',
    needs: 'C',
    route: 'post /:id/duplicate',
    makes: true,
    field: (slug) => `duplicate${namesOf(slug).singular}`,
    only: ({ disableDuplicate }) => !disableDuplicate,
    rest: ({ slug, id }, data) => ({ method: 'POST', path: `/${slug}/${id}/duplicate`, data }),
    graphql: (target, data) => [
      `duplicate${singular(target)}(id: $id, data: $data) { id }`,
      { ...byId(target), data: [`mutation${singular(target)}Input!`, inGraphql(data)] },
    ],
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
    field: (slug) => `delete${namesOf(slug).singular}`,
    rest: ({ slug, id }) => ({ method: 'DELETE', path: `/${slug}/${id}` }),
    graphql: (target) => [`delete${singular(target)}(id: $id) { id }`, byId(target)],
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
