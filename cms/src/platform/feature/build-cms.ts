import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { nl } from '@payloadcms/translations/languages/nl';
import { createLibraryLogger } from '@digivaardig/observability/create-logger';
import {
  buildConfig,
  type CollectionConfig,
  type GlobalConfig,
  type SanitizedConfig,
} from 'payload';
import sharp from 'sharp';
import { ChangeLog } from '../audit/change-log.ts';
import { adminIcon } from '../admin-kit/admin-icon.ts';
import { systemClock } from '../clock/clock.ts';
import type { CustomConfig } from '../custom-config.ts';
import { env } from '../env.ts';
import type { GraphqlPart } from '../graphql/graphql-part.ts';
import { buildSiteSchema } from '../graphql/site-schema.ts';
import { Outbox, ProcessedEvents } from '../events/event-stores.ts';
import { pageChangesEndpoint } from '../events/page-changes-endpoint.ts';
import { limits } from '../http/limits.ts';
import { isRequestError } from '../http/is-request-error.ts';
import { limitEveryCollection } from '../http/limit-every-collection.ts';
import { translateError } from '../http/translate-error.ts';
import { RateLimits } from '../rate-limits/rate-limit-store.ts';
import { trustedOrigins } from '../http/trusted-origin.ts';
import { payloadMessages } from '../i18n/payload-messages.ts';
import { translateEditor } from '../i18n/translate-editor.ts';
import { noMail } from '../mail/no-mail.ts';
import { createEditor } from '../rich-text/create-editor.ts';
import { rejectUnsafeStart } from '../startup/reject-unsafe-start.ts';
import { tenancy } from '../tenancy/tenancy.ts';
import { addToCollections } from './add-to-collections.ts';
import type { Feature } from './define-feature.ts';
import { listEvents } from './list-jobs.ts';
import { writeWholeDocuments } from './write-whole-documents.ts';

const src = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const platformCollections: CollectionConfig[] = [ChangeLog, Outbox, ProcessedEvents, RateLimits];

/**
 * @throws Error for two features that claim the same: a collection, a screen or the mail of an
 * event
 */
function assertUnique(kind: string, names: readonly string[]): void {
  const duplicate = names.find((name, index) => names.indexOf(name) !== index);
  if (duplicate !== undefined) throw new Error(`Two features declare the ${kind} ${duplicate}.`);
}

/** The parts of the site’s GraphQL; a feature extends types of lower ranks. */
const listGraphqlParts = (features: readonly Feature[]): GraphqlPart[] =>
  [...features].sort((a, b) => a.rank - b.rank).flatMap(({ graphql }) => graphql ?? []);

/** Payload logs the sentence of these at a level of its own, without the error. */
const errorClasses = [
  'APIError',
  'AuthenticationError',
  'FileUploadError',
  'Forbidden',
  'InvalidFieldRelationship',
  'Locked',
  'LockedAuth',
  'MissingFile',
  'NotFound',
  'QueryError',
  'ValidationError',
] as const;

/** Editors have no use for the tab with a document's JSON. */
const hideApiTab = <Config extends CollectionConfig | GlobalConfig>(config: Config): Config => ({
  ...config,
  admin: { ...config.admin, hideAPIURL: true },
});

/** The start page of the admin, which one feature declares. */
function listDashboards(features: readonly Feature[]) {
  const dashboards = features.flatMap(({ adminSlots }) => adminSlots?.dashboard ?? []);
  assertUnique(
    'start page',
    dashboards.map(() => 'start page'),
  );
  return Object.fromEntries(dashboards.map((Component) => ['dashboard', { Component }]));
}

/**
 * Builds the config of the cms from what its features declare. Their order is the order of the
 * admin's navigation; what they may import is decided by their rank, not here.
 */
export async function buildCms(features: readonly Feature[]): Promise<SanitizedConfig> {
  const collections = [
    ...features.flatMap((feature) => feature.collections ?? []),
    ...platformCollections,
  ];
  const views = features.flatMap((feature) => feature.views ?? []);
  const mails = features.map((feature) => feature.mails ?? {});
  assertUnique(
    'feature',
    features.map(({ name }) => name),
  );
  assertUnique(
    'collection',
    collections.map(({ slug }) => slug),
  );
  assertUnique(
    'screen',
    views.map((view) => view.path),
  );
  assertUnique(
    'mail of',
    mails.flatMap((ofFeature) => Object.keys(ofFeature)),
  );

  const config = await buildConfig({
    secret: env.PAYLOAD_SECRET,
    serverURL: env.CMS_URL,
    csrf: [...trustedOrigins],
    cors: [],
    telemetry: false,
    logger: createLibraryLogger({
      name: 'payload',
      level: env.LOG_LEVEL,
      showsText: env.NODE_ENV !== 'production',
      // A rejection is an answer. Payload's own levels for each class of error go by the names of
      // classes, which production shortens.
      ignores: isRequestError,
    }),
    loggingLevels: Object.fromEntries(errorClasses.map((name) => [name, 'debug'])),
    maxDepth: limits.depth,
    hooks: { afterError: [translateError] },
    custom: {
      clock: systemClock,
      events: new Map(listEvents(features).map((event) => [event.type, event])),
      siteSchema: buildSiteSchema(listGraphqlParts(features)),
      views,
      mails: Object.fromEntries(mails.flatMap((ofFeature) => Object.entries(ofFeature))),
    } satisfies CustomConfig,
    db: mongooseAdapter({ url: env.DATABASE_URI, autoPluralization: false }),
    email: noMail,
    editor: createEditor(),
    sharp,
    collections: addToCollections(
      collections,
      features.map(({ additions }) => additions ?? {}),
    )
      .map(writeWholeDocuments)
      .map(hideApiTab),
    globals: features.flatMap((feature) => feature.globals ?? []).map(hideApiTab),
    endpoints: [pageChangesEndpoint, ...features.flatMap((feature) => feature.endpoints ?? [])],
    // Every collection and every operation again: the site has a schema of its own (graphql/).
    graphQL: { disable: true },
    i18n: {
      supportedLanguages: { nl },
      fallbackLanguage: 'nl',
      translations: { nl: payloadMessages },
    },
    admin: {
      user: 'users',
      theme: 'all',
      // Payload's own choice asks a server abroad for a picture of everybody who signs in.
      avatar: 'default',
      dateFormat: 'd MMMM yyyy HH:mm',
      meta: { titleSuffix: ' · Digivaardig', icons: [{ rel: 'icon', url: adminIcon }] },
      importMap: { baseDir: src },
      components: {
        beforeLogin: ['/platform/admin-kit/sign-in-heading.tsx#SignInHeading'],
        providers: [
          '/platform/dutch-clock/dutch-clock-provider.client.tsx#DutchClockProvider',
          '/platform/admin-kit/names/element-names-provider.client.tsx#ElementNamesProvider',
        ],
        header: ['/platform/admin-kit/tenant-mismatch-warning.tsx#TenantMismatchWarning'],
        afterNavLinks: ['/platform/admin-kit/site-links.tsx#SiteLinks'],
        beforeNavLinks: [
          ...features.flatMap((feature) => feature.adminSlots?.beforeNavLinks ?? []),
          '/platform/admin-kit/admin-view-links.tsx#AdminViewLinks',
        ],
        views: {
          ...Object.fromEntries(
            views.map(({ path: address, title, component }) => [
              address,
              { Component: component, path: `/${address}`, meta: { title } },
            ]),
          ),
          ...listDashboards(features),
        },
        graphics: {
          Logo: '/platform/admin-kit/Logo.tsx#Logo',
          Icon: '/platform/admin-kit/Logo.tsx#Icon',
        },
      },
    },
    upload: {
      limits: { fileSize: limits.file, files: 1, fields: 20, fieldSize: limits.body },
      abortOnLimit: true,
    },
    typescript: { outputFile: path.join(src, 'payload-types.ts') },
    plugins: [
      tenancy(features.flatMap((feature) => feature.tenantHooks ?? [])),
      ...features.flatMap((feature) => feature.plugins ?? []),
    ],
    onInit: async (payload) => {
      await rejectUnsafeStart(payload);
      for (const feature of features) await feature.onStart?.(payload);
    },
  });
  return features.reduce(
    (built, { afterBuild }) => afterBuild?.(built) ?? built,
    limitEveryCollection(translateEditor(config)),
  );
}
