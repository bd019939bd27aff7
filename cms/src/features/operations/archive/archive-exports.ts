import { defineStore, text } from '#platform/access/define-store.ts';

/** The export of an archived municipality: the event that requested it, and its file. */
export const ArchiveExports = defineStore('archive-exports', [
  text('tenantId', true),
  text('eventId', true),
  text('madeFor'),
  text('file'),
  { name: 'bytes', type: 'number' },
  { name: 'finishedAt', type: 'date' },
]);
