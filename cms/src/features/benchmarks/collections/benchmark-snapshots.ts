import { defineStore, text } from '#platform/access/define-store.ts';

/** What a municipality's published content came to on a day. Append-only. */
export const BenchmarkSnapshots = defineStore(
  'benchmark-snapshots',
  [
    text('tenantId', true),
    { name: 'takenAt', type: 'date', required: true },
    { name: 'reason', type: 'select', options: ['change', 'weekly'], required: true },
    // Of a weekly one: which week, each once.
    text('week'),
    { name: 'figures', type: 'json', required: true },
  ],
  { none: ['tenantId', 'takenAt', 'reason', 'week', 'figures'] },
);
