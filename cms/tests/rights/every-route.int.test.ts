import { globSync } from 'node:fs';
import path from 'node:path';
import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { getSiteSchema } from '#platform/graphql/site-schema.ts';
import { fixtures } from '../../src/testing/fixtures.ts';
import { openCms } from '../../src/testing/open-cms.ts';
import { type Actor, actors } from '../../src/testing/rights/actors.ts';
import {
  closedCollections,
  collectionsOfPayload,
  openCollections,
} from '../../src/testing/rights/expectations.ts';
import { listEndpoints } from '../../src/testing/rights/list-routes.ts';
import { operations } from '../../src/testing/rights/operations.ts';
import { ownRoutes } from '../../src/testing/rights/own-routes.ts';
import { municipalityRoles, programmeRoles } from '@digivaardig/contracts/roles';

/**
 * Compares what the running config opens with what the tests of rights cover. A collection, global,
 * query, route or option without expectations fails here, and the failing line names the file where
 * they belong.
 */
let payload: Payload;

beforeAll(async () => {
  payload = await openCms();
});

/** Signing in and out; account-routes.int.test.ts tests each. */
const accountRoutes = [
  'post /first-register',
  'post /forgot-password',
  'get /init',
  'post /login',
  'post /logout',
  'get /me',
  'post /refresh-token',
  'post /reset-password',
  'post /verify/:id',
  // features/accounts: server/invitations.int.test.ts, collections/end-membership.int.test.ts
  'get /invitations',
  'post /invitations/:id/link',
  'post /invitations/:id/withdraw',
  'post /accept-invitation',
  // features/accounts/server/check-link.int.test.ts
  'post /check-link',
  'post /:id/mail-link',
  'post /:id/end-membership',
  // features/accounts/collections/guard-password.int.test.ts
  'post /change-password',
];
/** The programme's settings, the site and Payload itself: site-and-programme.int.test.ts. */
const rootRoutes = [
  'get /site-files/:municipality/:id',
  'get /site-media/:municipality/:id',
  'get /site-pictures/:municipality/:id/:width',
  // features/content/server/edit-page-endpoint.int.test.ts
  'get /edit-page/:municipality/:kind/:id',
  // features/content/scheduling/scheduled-changes.int.test.ts
  'get /schedule',
  'post /schedule',
  // features/content/bin/bin.int.test.ts
  'post /bin/restore',
  'post /bin/delete',
  // features/content/feedback/lesson-feedback.int.test.ts
  'get /lesson-feedback',
  'post /lesson-feedback/:municipality',
  'post /lesson-feedback-done',
  // features/content/owners/owners-endpoint.int.test.ts
  'get /module-owners',
  // features/content/kinds/module-facts.int.test.ts
  'get /missing-prerequisites',
  'get /access',
  'post /reorder',
  'post /presence',
  'get /og',
  // features/operations/dead-events
  'get /dead-events',
  'post /dead-events/retry',
  // feed/private-feed.int.test.ts
  'post /site-feeds/:municipality',
  'post /site-feeds/:municipality/end',
  // page-changes/page-changes.int.test.ts
  'get /page-changes',
];
const siteQueries = ['SiteMunicipalities', 'Site', 'SiteMe', 'SiteDashboard', 'SiteFeed'];
const globalRoutes = [
  'get /',
  'post /',
  'post /access',
  'get /versions',
  'get /versions/:id',
  'post /versions/:id',
];
/** Disabled for everybody: switched-off.int.test.ts. */
const offRoutes = ['get /paste-url/:id?'];

const listRoutes = (endpoints: Parameters<typeof listEndpoints>[0]): string[] =>
  listEndpoints(endpoints).map(({ method, path: at }) => `${method} ${at}`);

const unknown = (found: readonly string[], known: readonly string[], place: string): string[] =>
  [...new Set(found)]
    .filter((one) => !known.includes(one))
    .map((one) => `${one}: add it to ${place}`);

describe('the tests of rights', () => {
  it('have expectations for every collection, or a reason to have none', () => {
    const known = [...openCollections, ...closedCollections, ...collectionsOfPayload];
    const found = payload.config.collections.map(({ slug }) => slug);
    expect(unknown(found, known, 'testing/rights/expectations.ts')).toEqual([]);
    expect(unknown(known, found, 'the config, or take its row away')).toEqual([]);
    expect(Object.keys(fixtures).sort(), 'testing/fixtures.ts').toEqual(
      [...openCollections].sort(),
    );
  });

  it('have a person for every role who has that role only', () => {
    const alone = Object.values(actors as Record<string, Actor>).flatMap(
      ({ A = [], B = [], programme = [] }) => {
        const roles = [...A, ...B, ...programme];
        return roles.length === 1 ? roles : [];
      },
    );
    const roles = [...municipalityRoles, ...programmeRoles];
    expect(unknown(roles, alone, 'testing/rights/actors.ts')).toEqual([]);
  });

  it('have an operation for every route of a collection', () => {
    for (const slug of openCollections as CollectionSlug[]) {
      const known = [
        ...operations.map(({ route }) => route ?? ''),
        ...ownRoutes.filter(({ slugs }) => slugs.includes(slug)).map(({ route }) => route),
        ...offRoutes,
        ...(slug === 'users' ? accountRoutes : []),
      ];
      const found = listRoutes(payload.collections[slug].config.endpoints);
      const place = `testing/rights/own-routes.ts, for ${slug}`;
      expect(unknown(found, known, place)).toEqual([]);
    }
  });

  it('have a test for every other route', () => {
    const place = 'site-and-programme.int.test.ts and to this list';
    expect(unknown(listRoutes(payload.config.endpoints), rootRoutes, place)).toEqual([]);
    for (const { slug, endpoints } of payload.config.globals) {
      expect(slug, 'a global without expectations').toBe('programme');
      expect(unknown(listRoutes(endpoints), globalRoutes, place)).toEqual([]);
    }
  });

  it('have a test for every file with a route', () => {
    const app = path.resolve(import.meta.dirname, '../../src/app');
    const known = ['api/[...slug]', 'api/site', 'api/health'];
    // e2e/admin-side-doors.e2e.test.ts and own-password.e2e.test.ts
    known.push('admin/geen-toegang', 'admin/wachtwoord');
    const found = globSync('**/route.ts', { cwd: app }).map((file) =>
      path.dirname(file).replace(/^\(payload\)\//, ''),
    );
    expect(unknown(found, known, 'a test of who may call it, and to this list')).toEqual([]);
  });

  it('have a test for every query of the site, which has no mutations', () => {
    const schema = getSiteSchema(payload);
    const found = Object.keys(schema.getQueryType()?.getFields() ?? {});
    const place = 'site-and-programme.int.test.ts and to this list';
    expect(unknown(found, siteQueries, place)).toEqual([]);
    expect(schema.getMutationType()).toBeUndefined();
    // Payload's own schema would open every operation of every collection a second time.
    expect(payload.config.graphQL.disable).toBe(true);
  });
});

/**
 * Ways into documents that Payload offers and the product does not use. Enabling one requires
 * expectations first.
 */
describe('disabled', () => {
  it.each([
    ['the bin', 'trash'],
    ['saved filters', 'enableQueryPresets'],
    ['folders', 'folders'],
    ['locks on documents', 'lockDocuments'],
  ] as const)('for every collection: %s', (_name, option) => {
    const on = payload.config.collections.filter(
      (config) => (config as unknown as Record<string, unknown>)[option],
    );
    expect(on.map(({ slug }) => slug)).toEqual([]);
  });

  // Its route in the admin checks no right of its own. It has no effect, since no queue of
  // Payload's accepts the task.
  it('for every collection: Payload’s own scheduled publishing', () => {
    const on = payload.config.collections.filter(({ versions }) => {
      const drafts = (versions as { drafts?: unknown } | undefined)?.drafts;
      return Boolean((drafts as { schedulePublish?: unknown } | undefined)?.schedulePublish);
    });
    expect(on.map(({ slug }) => slug)).toEqual([]);
  });

  it('for every collection: joins', () => {
    const on = payload.config.collections.filter(
      ({ joins, polymorphicJoins }) => Object.keys(joins).length + polymorphicJoins.length > 0,
    );
    expect(on.map(({ slug }) => slug)).toEqual([]);
  });

  it('for every collection: files by URL, cropping, sizes, and storage without our rules', () => {
    const withFiles = payload.config.collections.filter(({ upload }) => Boolean(upload));
    for (const { slug, upload } of withFiles) {
      const { pasteURL, crop, focalPoint, imageSizes, handlers } = upload;
      expect({ slug, pasteURL, crop, focalPoint }).toEqual({
        slug,
        pasteURL: false,
        crop: false,
        focalPoint: false,
      });
      expect(imageSizes ?? []).toEqual([]);
      // Ours alone, which Payload calls after it checked access (serve-upload.ts).
      expect(handlers).toHaveLength(1);
    }
  });

  it('for accounts: API keys, verification by mail, user names', () => {
    const { auth } = payload.collections.users.config;
    expect(Boolean(auth.useAPIKey)).toBe(false);
    expect(auth.verify ?? false).toBe(false);
    expect(auth.loginWithUsername).toBe(false);
    expect(auth.strategies.map(({ name }) => name)).toEqual(['session']);
    expect(payload.authStrategies.map(({ name }) => name)).toEqual(['session']);
    expect(auth.useSessions).toBe(false);
    const signIn = payload.config.collections.filter((config) => Boolean(config.auth));
    expect(signIn.map(({ slug }) => slug)).toEqual(['users']);
  });

  it('for everything: Payload’s own queue, and queries for distinct values', () => {
    expect(payload.config.jobs.enabled ?? false).toBe(false);
    expect(payload.config.jobs.tasks ?? []).toEqual([]);
    const routes = payload.config.collections.flatMap(({ endpoints }) => listRoutes(endpoints));
    expect(routes.filter((route) => route.includes('distinct'))).toEqual([]);
  });
});
