import type { CollectionConfig, Field } from 'payload';
import type { FieldAnswers } from '../privacy/personal-data.ts';
import { systemAccess } from './collection-access.ts';

/** A text field of a store. */
export const text = (name: string, required = false): Field => ({ name, type: 'text', required });

/**
 * Declares a store: a collection without REST and screens, which only named system code reads and
 * writes, by `driverCollection` or the system client, with what it says of personal data.
 */
export const defineStore = (
  slug: string,
  fields: Field[],
  personalData: FieldAnswers,
): CollectionConfig => ({
  slug,
  access: systemAccess,
  admin: { hidden: true },
  endpoints: false,
  lockDocuments: false,
  custom: { isStore: true, personalData },
  fields,
});
