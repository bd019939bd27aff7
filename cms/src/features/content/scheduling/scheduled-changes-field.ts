import type { Field } from 'payload';

/** Beside a text: what happens to it on which day, and the way to plan that. */
export const scheduledChangesField: Field = {
  name: 'scheduledChanges',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: {
      Field: '/features/content/scheduling/scheduled-changes-panel.tsx#ScheduledChangesPanel',
    },
  },
};
