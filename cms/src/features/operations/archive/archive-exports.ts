import { defineStore, text } from '#platform/access/define-store.ts';

/** The export of an archived municipality: which event asked for it, and which file came of it. */
export const ArchiveExports = defineStore(
  'archive-exports',
  [
    text('tenantId', true),
    text('eventId', true),
    text('madeFor'),
    text('file'),
    { name: 'bytes', type: 'number' },
    { name: 'finishedAt', type: 'date' },
  ],
  {
    none: ['tenantId', 'eventId', 'madeFor', 'bytes', 'finishedAt'],
    export: { file: 'Export met namen en rollen van collega’s' },
  },
);
