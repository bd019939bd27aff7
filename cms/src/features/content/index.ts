import { defineFeature } from '#platform/feature/define-feature.ts';
import { can } from '@digivaardig/contracts/roles';
import { availabilityMessages } from './availability/availability-messages.ts';
import { AvailabilityChoices } from './availability/availability-choices.ts';
import { CampaignPhases } from './collections/campaign-phases.ts';
import { Channels } from './collections/channels.ts';
import { Files, LibraryFiles } from './collections/files.ts';
import { materials } from './kinds/materials.ts';
import { modules } from './kinds/modules.ts';
import { Personas } from './collections/personas.ts';
import { themes } from './kinds/themes.ts';
import { resolvers } from './graphql/resolvers.ts';
import { schema } from './graphql/schema.ts';
import { createSharedCollections } from './library/shared-collections.ts';
import { presenceEndpoint } from './presence/presence-endpoint.ts';
import { EditorsPresent } from './presence/presence-store.ts';
import { siteFileEndpoint } from './server/site-file-endpoint.ts';

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
  ],
  endpoints: [siteFileEndpoint, presenceEndpoint],
  graphql: { schema, resolvers },
  views: [
    {
      path: 'moduleaanbod',
      title: availabilityMessages.title,
      component: '/features/content/availability/availability-view.tsx#AvailabilityView',
      isOpenTo: (actor) => can(actor, 'offers.read'),
    },
  ],
});

export { contentMessages } from './messages.ts';
export { availabilityMessages } from './availability/availability-messages.ts';
export { pointToIdentity } from './collections/point-to-identity.ts';
export { getSiteContent } from './graphql/site-content.ts';
export { materials } from './kinds/materials.ts';
export { modules } from './kinds/modules.ts';
export { themes } from './kinds/themes.ts';
export { ContentReader, type Page } from './reading/content-reader.ts';
export { defineSharedKind } from './reading/define-shared-kind.ts';
export { readOwnVersions, type OwnVersion } from './overrides/read-own-versions.ts';
export { readResolved, type ResolvingTenant } from './reading/read-resolved.ts';
export type { Origin, Resolved, ResolvedDocument } from './reading/resolve-documents.ts';
export { createSharedCollections } from './library/shared-collections.ts';
export { getTitle } from './reading/get-title.ts';
export { readTextStates } from './reading/read-text-states.ts';
export type { TextState } from './reading/text-state.ts';
export { uploadStores } from './server/upload-stores.ts';
