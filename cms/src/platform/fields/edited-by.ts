import type { CollectionBeforeChangeHook, Field } from 'payload';
import { definePersonalData } from '../privacy/personal-data.ts';

/**
 * Who made this version. The name as it was then, since the account may be gone when the version is
 * read.
 */
export const editedByField: Field = {
  name: 'editedBy',
  label: 'Laatst bewerkt door',
  type: 'text',
  custom: definePersonalData('editor', 'Naam van wie het document het laatst bewerkte'),
  admin: { position: 'sidebar', readOnly: true },
  access: { create: () => false, update: () => false },
};

/** Writes the editor's name into the document, and so into its version. */
export const recordEditor: CollectionBeforeChangeHook = ({ data, req }) => ({
  ...(data as object),
  editedBy: req.user?.name ?? 'Systeem',
});
