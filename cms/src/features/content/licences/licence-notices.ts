import { defineStore, text } from '#platform/access/define-store.ts';

/**
 * Of which modules a municipality heard that the licence ends, each once per stage. A licence that
 * was extended has another last day, and so new stages.
 */
export const LicenceNotices = defineStore(
  'licence-notices',
  [
    text('tenantId', true),
    text('moduleId', true),
    text('lastDay', true),
    { name: 'stage', type: 'number', required: true },
    { name: 'notifiedAt', type: 'date', required: true },
  ],
  { none: ['tenantId', 'moduleId', 'lastDay', 'stage', 'notifiedAt'] },
);
