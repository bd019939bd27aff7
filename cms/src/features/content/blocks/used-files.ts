import type { CollectionBeforeChangeHook, Field, TypeWithID } from 'payload';
import { nobody } from '#platform/access/collection-access.ts';
import { listFileReferences } from '#platform/files/claim-files.ts';
import { noPersonalData } from '#platform/privacy/personal-data.ts';

/** The field of a document that says which files it shows. */
export const usedFilesField = 'usedFiles';

/** The ids of the files that a document names, in its fields and its blocks. */
export const listUsedFiles = (
  fields: readonly Field[],
  values: Readonly<Record<string, unknown>>,
): string[] => [...new Set(listFileReferences(fields, values).map(({ id }) => id))];

/** Filled with each save, so that one indexed query finds where a file is used. */
export const createUsedFilesField = (): Field => ({
  name: usedFilesField,
  label: 'Gebruikte bestanden',
  type: 'text',
  hasMany: true,
  index: true,
  custom: noPersonalData,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  access: { create: nobody, update: nobody },
});

/** Records which files a document shows. Runs after the save is merged with what is stored. */
export const recordUsedFiles: CollectionBeforeChangeHook<TypeWithID & Record<string, unknown>> = ({
  collection,
  data,
  originalDoc,
}) => ({
  ...data,
  [usedFilesField]: listUsedFiles(collection.fields, { ...originalDoc, ...data }),
});
