import { defineStore, text } from '#platform/access/define-store.ts';
import { definePersonalData } from '#platform/privacy/personal-data.ts';

/**
 * Addresses in texts that did not work at the last check, of a municipality or of `library`. The
 * database deletes what was not checked for sixty days: its document or municipality is gone.
 */
export const BrokenLinks = defineStore(
  'broken-links',
  [
    text('scope', true),
    text('relationTo', true),
    text('documentId', true),
    {
      name: 'address',
      type: 'text',
      required: true,
      custom: definePersonalData('content', 'Adres in een tekst'),
    },
    text('outcome', true),
    /** On how many days in a row the address did not work. */
    { name: 'failures', type: 'number', required: true },
    { name: 'since', type: 'date', required: true },
    { name: 'checkedAt', type: 'date', required: true },
  ],
  {
    none: ['scope', 'relationTo', 'documentId', 'outcome', 'failures', 'since', 'checkedAt'],
  },
);
