import { defineFeature } from '../../platform/feature/define-feature.ts';
import { maySomewhere } from '../../platform/access/actor.ts';
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
      isOpenTo: (actor) => maySomewhere(actor, 'offers', 'read'),
    },
  ],
});
