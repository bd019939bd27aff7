import { definePersonalData } from '#platform/privacy/personal-data.ts';
import { defineStore, text } from '#platform/access/define-store.ts';

/**
 * How often each query found nothing on the site of a municipality, without who asked. The database
 * deletes a count 90 days after it began.
 */
export const SearchMisses = defineStore(
  'search-misses',
  [
    text('tenantId', true),
    // Somebody may type a name.
    {
      name: 'query',
      type: 'text',
      required: true,
      custom: definePersonalData('search', 'De zoekwoorden, zonder wie ze typte'),
    },
    { name: 'count', type: 'number', required: true },
    { name: 'since', type: 'date', required: true },
  ],
  { none: ['tenantId', 'count', 'since'] },
);
