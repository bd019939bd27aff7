import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { nl } from '@payloadcms/translations/languages/nl';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { systemClock } from './platform/clock/clock.ts';
import { CampaignPhases } from './features/content/collections/campaign-phases.ts';
import { ChangeLog } from './platform/audit/change-log.ts';
import { Channels } from './features/content/collections/channels.ts';
import { Files, LibraryFiles } from './features/content/collections/files.ts';
import { Municipalities } from './features/municipalities/collections/municipalities.ts';
import { NewsPublications } from './features/news/collections/news-publications.ts';
import { NewsQueue } from './features/news/collections/news-queue.ts';
import { Offers } from './features/content/availability/offers.ts';
import { Personas } from './features/content/collections/personas.ts';
import {
  AccountSessions,
  ArchiveExports,
  BenchmarkSnapshots,
  EditorsPresent,
  FeedKeys,
  Invitations,
  NewsShortages,
  NewsSkips,
  NewsWatermarks,
  OneTimeLinks,
  Outbox,
  ProcessedEvents,
  Throttles,
} from './platform/access/system-collections.ts';
import { Users } from './features/accounts/collections/users.ts';
import { env } from './platform/env.ts';
import { feedKeyEndpoints } from './features/news/feed/feed-key-endpoints.ts';
import { trustedOrigins } from './platform/http/trusted-origin.ts';
import { boundedInput } from './platform/http/request-limits-plugin.ts';
import { limits } from './platform/http/limits.ts';
import { editorFeatures } from './platform/rich-text/editor-features.ts';
import { kindConfigs } from './features/content/library/kind-configs.ts';
import { sharedCollections } from './features/content/library/shared-collections.ts';
import { sharedKinds } from './features/content/library/shared-kinds.ts';
import { noMail } from './platform/mail/no-mail.ts';
import { Programme } from './features/municipalities/collections/programme.ts';
import { siteFileEndpoint } from './features/content/server/site-file-endpoint.ts';
import { pageChangesEndpoint } from './platform/events/page-changes-endpoint.ts';
import { boundPreferences } from './features/accounts/server/bound-preferences.ts';
import { presenceEndpoint } from './features/content/presence/presence-endpoint.ts';
import { refuseUnsafeStart } from './platform/startup/reject-unsafe-start.ts';
import { moduleOfferTexts } from './features/content/availability/module-offer-messages.ts';
import { newsCalendarTexts } from './features/news/calendar/news-calendar-messages.ts';
import { payloadTexts } from './platform/i18n/payload-messages.ts';
import { stuckEventsEndpoints } from './features/operations/dead-events/stuck-events-endpoints.ts';
import { stuckEventsTexts } from './features/operations/dead-events/stuck-events-messages.ts';
import { tenancy } from './platform/tenancy/tenancy.ts';

const here = path.dirname(fileURLToPath(import.meta.url));

export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.CMS_URL,
  csrf: [...trustedOrigins],
  cors: [],
  telemetry: false,
  // A refusal is an answer, and its sentence may hold the title of what is planned: no error for the log.
  loggingLevels: {
    APIError: 'debug',
    ValidationError: 'debug',
    Forbidden: 'debug',
    NotFound: 'debug',
    AuthenticationError: 'debug',
    FileUploadError: 'debug',
    QueryError: 'debug',
  },
  custom: { clock: systemClock },
  db: mongooseAdapter({ url: env.DATABASE_URI, autoPluralization: false }),
  email: noMail,
  editor: lexicalEditor({ features: editorFeatures }),
  sharp,
  collections: [
    ...sharedKinds.flatMap((kind) => sharedCollections(kindConfigs[kind])),
    LibraryFiles,
    Personas,
    Offers,
    NewsQueue,
    NewsPublications,
    Channels,
    CampaignPhases,
    Files,
    Municipalities,
    Users,
    ChangeLog,
    Outbox,
    ProcessedEvents,
    BenchmarkSnapshots,
    NewsWatermarks,
    NewsSkips,
    NewsShortages,
    EditorsPresent,
    ArchiveExports,
    OneTimeLinks,
    Invitations,
    Throttles,
    FeedKeys,
    AccountSessions,
  ],
  globals: [Programme],
  endpoints: [
    siteFileEndpoint,
    presenceEndpoint,
    pageChangesEndpoint,
    ...feedKeyEndpoints,
    ...stuckEventsEndpoints,
  ],
  // Every collection and every operation again: the site has a schema of its own (graphql/).
  graphQL: { disable: true },
  i18n: { supportedLanguages: { nl }, fallbackLanguage: 'nl', translations: { nl: payloadTexts } },
  admin: {
    user: 'users',
    theme: 'light',
    // Payload's own choice asks a server abroad for a picture of everybody who signs in.
    avatar: 'default',
    dateFormat: 'd MMMM yyyy HH:mm',
    meta: { titleSuffix: ' · Digivaardig', icons: [] },
    importMap: { baseDir: here },
    components: {
      beforeDashboard: ['/features/operations/admin/start-page.tsx#StartPage'],
      header: ['/platform/admin-kit/tenant-watch.tsx#TenantWatch'],
      beforeNavLinks: ['/platform/admin-kit/own-view-links.tsx#OwnViewLinks'],
      views: {
        moduleOffer: {
          Component: '/features/content/availability/module-offer-view.tsx#ModuleOfferView',
          path: '/moduleaanbod',
          meta: { title: moduleOfferTexts.title },
        },
        newsCalendar: {
          Component: '/features/news/calendar/news-calendar-view.tsx#NewsCalendarView',
          path: '/nieuwskalender',
          meta: { title: newsCalendarTexts.title },
        },
        stuckEvents: {
          Component: '/features/operations/dead-events/stuck-events-view.tsx#StuckEventsView',
          path: '/gebeurtenissen',
          meta: { title: stuckEventsTexts.title },
        },
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
  typescript: { outputFile: path.resolve(here, 'payload-types.ts') },
  plugins: [tenancy, boundedInput],
  onInit: refuseUnsafeStart,
}).then(boundPreferences);
