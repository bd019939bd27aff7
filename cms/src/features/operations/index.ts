import { exportMunicipality } from './archive/export-municipality.ts';
import { can } from '@digivaardig/contracts/roles';
import { defineFeature } from '#platform/feature/define-feature.ts';
import { archiveEndpoints } from './archive/archive-endpoints.ts';
import { ArchiveExports } from './archive/archive-exports.ts';
import { deadEventsEndpoints } from './dead-events/dead-events-endpoints.ts';
import { deadEventsMessages } from './dead-events/dead-events-messages.ts';

/** Operating the platform: archiving municipalities, dead events, the start page. */
export const operations = defineFeature({
  name: 'operations',
  rank: 9,
  jobs: [exportMunicipality],
  collections: [ArchiveExports],
  endpoints: deadEventsEndpoints,
  additions: {
    municipalities: {
      endpoints: archiveEndpoints,
      firstFields: [
        {
          name: 'setupChecklist',
          type: 'ui',
          admin: {
            position: 'sidebar',
            components: {
              Field: '/features/operations/setup/setup-checklist-field.tsx#SetupChecklistField',
            },
            disableListColumn: true,
          },
        },
      ],
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
      title: deadEventsMessages.title,
      component: '/features/operations/dead-events/dead-events-view.tsx#DeadEventsView',
      isOpenTo: (actor) => can(actor, 'deadEvents.retry'),
    },
  ],
  adminSlots: { dashboard: '/features/operations/start/start-page.tsx#StartPage' },
});

export { archiveMunicipality, restoreMunicipality } from './archive/set-archived.ts';
