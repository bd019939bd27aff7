import { defineStore, text } from '#platform/access/define-store.ts';
import { definePersonalData } from '#platform/privacy/personal-data.ts';

const storedText = definePersonalData(
  'content',
  'Tekst in de prullenbak waarin een naam kan staan',
);

/**
 * Documents in the bin, out of the collection that readers and editors read: `document` is the row
 * as the database had it. `scope` is the id of the municipality, or `library`. Source: decision 058.
 */
export const BinnedDocuments = defineStore(
  'binned-documents',
  [
    text('scope', true),
    text('relationTo', true),
    text('documentId', true),
    { name: 'title', type: 'text', custom: storedText },
    text('slug'),
    text('baseId'),
    { name: 'usedFiles', type: 'text', hasMany: true },
    // What the municipality chose for its own document; empty when it chose nothing.
    { name: 'switchedOn', type: 'checkbox' },
    { name: 'binnedAt', type: 'date', required: true },
    { name: 'deleteAt', type: 'date', required: true },
    {
      name: 'binnedById',
      type: 'text',
      custom: definePersonalData('editor', 'Nummer van het account van wie een tekst weggooide'),
    },
    {
      name: 'binnedBy',
      type: 'text',
      custom: definePersonalData('editor', 'Naam van wie een tekst weggooide'),
    },
    { name: 'document', type: 'json', required: true, custom: storedText },
  ],
  {
    none: [
      'scope',
      'relationTo',
      'documentId',
      'slug',
      'baseId',
      'usedFiles',
      'switchedOn',
      'binnedAt',
      'deleteAt',
    ],
  },
);

/** The versions of documents in the bin, each as the database had it. */
export const BinnedVersions = defineStore(
  'binned-versions',
  [text('documentId', true), { name: 'version', type: 'json', required: true, custom: storedText }],
  { none: ['documentId'] },
);
