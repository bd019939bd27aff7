import { defineFeature } from '#platform/feature/define-feature.ts';
import { can } from '@digivaardig/contracts/roles';
import { moduleOfferTexts } from './availability/module-offer-messages.ts';
import { Offers } from './availability/offers.ts';
import { CampaignPhases } from './collections/campaign-phases.ts';
import { Channels } from './collections/channels.ts';
import { Files, LibraryFiles } from './collections/files.ts';
import { materialsConfig } from './collections/materials.ts';
import { modulesConfig } from './collections/modules.ts';
import { Personas } from './collections/personas.ts';
import { themesConfig } from './collections/themes.ts';
import { sharedCollections } from './library/shared-collections.ts';
import { presenceEndpoint } from './presence/presence-endpoint.ts';
import { EditorsPresent } from './presence/presence-store.ts';
import { siteFileEndpoint } from './server/site-file-endpoint.ts';

/** Themes, modules and materials: the programme's library, own versions, and what is on where. */
export const content = defineFeature({
  name: 'content',
  rank: 3,
  collections: [
    ...[modulesConfig, themesConfig, materialsConfig].flatMap(sharedCollections),
    LibraryFiles,
    Personas,
    Offers,
    Channels,
    CampaignPhases,
    Files,
    EditorsPresent,
  ],
  endpoints: [siteFileEndpoint, presenceEndpoint],
  views: [
    {
      path: 'moduleaanbod',
      title: moduleOfferTexts.title,
      component: '/features/content/availability/module-offer-view.tsx#ModuleOfferView',
      isOpenTo: (actor) => can(actor, 'offers.read'),
    },
  ],
});

export { moduleOfferTexts } from './availability/module-offer-messages.ts';
export { pointToIdentity } from './collections/point-to-identity.ts';
export { siteContent, type SiteContent } from './graphql/site-content.ts';
export { siteThemes } from './graphql/themes-and-modules.ts';
export { siteToolkit } from './graphql/toolkit.ts';
export { readOwnVersions, type OwnVersion } from './library/read-own-versions.ts';
export { identified, readResolved, type ResolvingTenant } from './library/read-resolved.ts';
export type { Origin, Resolved } from './library/resolve-documents.ts';
export { sharedCollections } from './library/shared-collections.ts';
export type { SharedKindConfig } from './library/shared-kind-config.ts';
export { librarySlug, sharedKinds } from './library/shared-kinds.ts';
export { titleOf } from './library/title-of.ts';
