import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { nl } from '@payloadcms/translations/languages/nl';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { systemClock } from './clock/clock.ts';
import { CampaignPhases } from './collections/CampaignPhases/campaign-phases.ts';
import { ChangeLog } from './collections/ChangeLog/change-log.ts';
import { Channels } from './collections/Channels/channels.ts';
import { Files, LibraryFiles } from './collections/Files/files.ts';
import { Municipalities } from './collections/Municipalities/municipalities.ts';
import { NewsPublications } from './collections/NewsPublications/news-publications.ts';
import { NewsQueue } from './collections/NewsQueue/news-queue.ts';
import { Offers } from './collections/Offers/offers.ts';
import { Personas } from './collections/Personas/personas.ts';
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
} from './collections/System/system-collections.ts';
import { Users } from './collections/Users/users.ts';
import { env } from './env.ts';
import { feedKeyEndpoints } from './feed/feed-key-endpoints.ts';
import { trustedOrigins } from './input/trusted-origin.ts';
import { boundedInput } from './input/bounded-input.ts';
import { limits } from './input/limits.ts';
import { editorFeatures } from './editor-features.ts';
import { kindConfigs } from './library/kind-configs.ts';
import { sharedCollections } from './library/shared-collections.ts';
import { sharedKinds } from './library/shared-kinds.ts';
import { noMail } from './no-mail.ts';
import { Programme } from './globals/programme.ts';
import { siteFileEndpoint } from './graphql/site-file-endpoint.ts';
import { pageChangesEndpoint } from './page-changes/page-changes-endpoint.ts';
import { boundPreferences } from './preferences/bound-preferences.ts';
import { presenceEndpoint } from './presence/presence-endpoint.ts';
import { refuseUnsafeStart } from './refuse-unsafe-start.ts';
import { moduleOfferTexts } from './texts/module-offer-texts.ts';
import { newsCalendarTexts } from './texts/news-calendar-texts.ts';
import { payloadTexts } from './texts/payload-texts.ts';
import { stuckEventsEndpoints } from './stuck-events/stuck-events-endpoints.ts';
import { stuckEventsTexts } from './texts/stuck-events-texts.ts';
import { tenancy } from './tenancy.ts';

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
      beforeDashboard: ['/admin/start-page.tsx#StartPage'],
      header: ['/admin/tenant-watch.tsx#TenantWatch'],
      beforeNavLinks: ['/admin/own-view-links.tsx#OwnViewLinks'],
      views: {
        moduleOffer: {
          Component: '/module-offer/module-offer-view.tsx#ModuleOfferView',
          path: '/moduleaanbod',
          meta: { title: moduleOfferTexts.title },
        },
        newsCalendar: {
          Component: '/news-calendar/news-calendar-view.tsx#NewsCalendarView',
          path: '/nieuwskalender',
          meta: { title: newsCalendarTexts.title },
        },
        stuckEvents: {
          Component: '/stuck-events/stuck-events-view.tsx#StuckEventsView',
          path: '/gebeurtenissen',
          meta: { title: stuckEventsTexts.title },
        },
      },
      graphics: { Logo: '/admin/brand.tsx#Logo', Icon: '/admin/brand.tsx#Icon' },
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
