import type { CollectionConfig, Field } from 'payload';
import { systemAccess } from './collection-access.ts';

/** A text field of a store. */
export const text = (name: string, required = false): Field => ({ name, type: 'text', required });

/**
 * Declares a store: a collection without REST and screens, which only named system code reads and
 * writes, by `driverCollection` or the system client.
 */
export const defineStore = (slug: string, fields: Field[]): CollectionConfig => ({
  slug,
  access: systemAccess,
  admin: { hidden: true },
  endpoints: false,
  lockDocuments: false,
  custom: { isStore: true },
  fields,
});
