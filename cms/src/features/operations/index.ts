import { exportMunicipality } from './archive/export-municipality.ts';
import { can } from '@digivaardig/contracts/roles';
import { defineFeature } from '#platform/feature/define-feature.ts';
import { archiveEndpoints } from './archive/archive-endpoints.ts';
import { ArchiveExports } from './archive/archive-exports.ts';
import { stuckEventsEndpoints } from './dead-events/stuck-events-endpoints.ts';
import { stuckEventsTexts } from './dead-events/stuck-events-messages.ts';

/** What keeps the platform going: archiving municipalities, dead events, the start page. */
export const operations = defineFeature({
  name: 'operations',
  rank: 9,
  jobs: [exportMunicipality],
  collections: [ArchiveExports],
  endpoints: stuckEventsEndpoints,
  additions: {
    municipalities: {
      endpoints: archiveEndpoints,
      fields: [
        {
          name: 'archivePanel',
          type: 'ui',
          admin: {
            position: 'sidebar',
            components: { Field: '/features/operations/archive/archive-panel.tsx#ArchivePanel' },
            disableListColumn: true,
          },
        },
      ],
    },
  },
  views: [
    {
      path: 'gebeurtenissen',
      title: stuckEventsTexts.title,
      component: '/features/operations/dead-events/stuck-events-view.tsx#StuckEventsView',
      isOpenTo: (actor) => can(actor, 'deadEvents.retry'),
    },
  ],
  adminSlots: { beforeDashboard: ['/features/operations/admin/start-page.tsx#StartPage'] },
});

export { archiveMunicipality, restoreMunicipality } from './archive/set-archived.ts';
