import { defineStore, text } from '#platform/access/define-store.ts';

/**
 * What happens to which document on which day. A row is deleted in the transaction that does it, so
 * that it happens once. `scope` is the id of the municipality, or `library`.
 */
export const ScheduledChanges = defineStore(
  'scheduled-changes',
  [
    text('scope', true),
    text('relationTo', true),
    text('documentId', true),
    text('action', true),
    text('day', true),
    { name: 'at', type: 'date', required: true },
    { name: 'failedAt', type: 'date' },
  ],
  { none: ['scope', 'relationTo', 'documentId', 'action', 'day', 'at', 'failedAt'] },
);
