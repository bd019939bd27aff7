import { defineFeature } from '#platform/feature/define-feature.ts';
import { can } from '@digivaardig/contracts/roles';
import { availabilityMessages } from './availability/availability-messages.ts';
import { binEndpoints } from './bin/bin-endpoints.ts';
import { binMessages } from './bin/bin-messages.ts';
import { BinnedDocuments, BinnedVersions } from './bin/bin-stores.ts';
import { canUseBin } from './bin/can-use-bin.ts';
import { AvailabilityChoices } from './availability/availability-choices.ts';
import { CampaignPhases } from './collections/campaign-phases.ts';
import { Channels } from './collections/channels.ts';
import { Files, LibraryFiles } from './collections/files.ts';
import { licenceEndApproached } from './events.ts';
import { LicenceNotices } from './licences/licence-notices.ts';
import { licenceMails } from './licences/licence-mails.ts';
import { BrokenLinks } from './links/broken-link-store.ts';
import { ownersEndpoint } from './owners/owners-endpoint.ts';
import { releaseLostModules, releaseModules } from './owners/release-modules.ts';
import { materials } from './kinds/materials.ts';
import { modules } from './kinds/modules.ts';
import { Personas } from './collections/personas.ts';
import { themes } from './kinds/themes.ts';
import { resolvers } from './graphql/resolvers.ts';
import { schema } from './graphql/schema.ts';
import { createSharedCollections } from './library/shared-collections.ts';
import { presenceEndpoint } from './presence/presence-endpoint.ts';
import { EditorsPresent } from './presence/presence-store.ts';
import { LessonRemarks, LessonVotes } from './feedback/feedback-stores.ts';
import { lessonFeedbackEndpoints } from './feedback/lesson-feedback-endpoint.ts';
import { contentJobs } from './jobs.ts';
import { ScheduledChanges } from './scheduling/scheduled-change-store.ts';
import { scheduledChangesEndpoints } from './scheduling/scheduled-changes-endpoint.ts';
import { editPageEndpoint } from './server/edit-page-endpoint.ts';
import { missingPrerequisitesEndpoint } from './server/missing-prerequisites-endpoint.ts';
import { siteFileEndpoint } from './server/site-file-endpoint.ts';
import { siteMediaEndpoint } from './server/site-media-endpoint.ts';
import { sitePictureEndpoint } from './server/site-picture-endpoint.ts';

/** Themes, modules and materials: the programme's library, own versions, and what is on where. */
export const content = defineFeature({
  name: 'content',
  rank: 3,
  collections: [
    ...[modules, themes, materials].flatMap(createSharedCollections),
    LibraryFiles,
    Personas,
    AvailabilityChoices,
    Channels,
    CampaignPhases,
    Files,
    EditorsPresent,
    ScheduledChanges,
    LessonVotes,
    LessonRemarks,
    LicenceNotices,
    BrokenLinks,
    BinnedDocuments,
    BinnedVersions,
  ],
  events: [licenceEndApproached],
  jobs: contentJobs,
  mails: licenceMails,
  additions: {
    users: { hooks: { afterChange: [releaseLostModules], afterDelete: [releaseModules] } },
  },
  endpoints: [
    siteFileEndpoint,
    siteMediaEndpoint,
    sitePictureEndpoint,
    editPageEndpoint,
    presenceEndpoint,
    ...scheduledChangesEndpoints,
    ...lessonFeedbackEndpoints,
    ...binEndpoints,
    ownersEndpoint,
    missingPrerequisitesEndpoint,
  ],
  graphql: { schema, resolvers },
  views: [
    {
      path: 'moduleaanbod',
      title: availabilityMessages.title,
      component: '/features/content/availability/availability-view.tsx#AvailabilityView',
      isOpenTo: (actor) => can(actor, 'offers.read'),
    },
    {
      path: 'prullenbak',
      title: binMessages.title,
      component: '/features/content/bin/bin-view.tsx#BinView',
      isOpenTo: canUseBin,
    },
  ],
});

export { toBlockParents } from './blocks/read-blocks.ts';
export { createContentField } from './blocks/content-field.ts';
export { contentMessages } from './messages.ts';
export { pointToIdentity } from './collections/point-to-identity.ts';
export { getSiteContent } from './graphql/site-content.ts';
export type {
  SiteTextBlockParent,
  SiteStepBlockParent,
  SiteImageBlockParent,
  SiteVideoBlockParent,
  SiteTipBlockParent,
  SiteTableBlockParent,
  SiteDownloadBlockParent,
  SiteQuestionBlockParent,
  SiteFileParent,
  SiteVideoEmbedParent,
} from './graphql/parents.ts';
export { materials } from './kinds/materials.ts';
export { modules } from './kinds/modules.ts';
export { themes } from './kinds/themes.ts';
export { ContentReader, type Page } from './reading/content-reader.ts';
export { defineSharedKind, type SharedKindDefinition } from './reading/define-shared-kind.ts';
export type { SharedKind } from './reading/shared-kinds.ts';
export type { ReadingScope } from './reading/kind-reading.ts';
export { readOwnVersions, type OwnVersion } from './overrides/read-own-versions.ts';
export { readResolved, resolvingFields, type ResolvingTenant } from './reading/read-resolved.ts';
export type { Origin, Resolved, ResolvedDocument } from './reading/resolve-documents.ts';
export { createSharedCollections } from './library/shared-collections.ts';
export { getTitle } from './reading/get-title.ts';
export { readTextStates } from './reading/read-text-states.ts';
export type { TextState } from './reading/text-state.ts';
export {
  listItems,
  type AvailabilityScreen,
  type AvailableItem,
} from './availability/availability-screen.ts';
export { toFilteredPath } from './availability/filter-items.ts';
export { readBrokenLinks, type BrokenLink } from './links/read-broken-links.ts';
export { readRemarks } from './feedback/lesson-remarks.ts';
export { readAvailabilityScreen } from './availability/read-availability-screen.ts';
export { readScheduledChanges } from './scheduling/read-scheduled-changes.ts';
export { libraryScope, type ScheduledChange } from './scheduling/scheduled-change.ts';
export { schedulingMessages } from './scheduling/scheduling-messages.ts';
export type { SwitchableKind } from './reading/shared-kinds.ts';
export { uploadStores } from '#platform/files/upload-stores.ts';
export { toPreviewUrl } from './library/to-preview-url.ts';
