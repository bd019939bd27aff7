import type { CollectionBeforeValidateHook, GlobalBeforeValidateHook } from 'payload';
import { isRecord } from '@digivaardig/contracts/guards';
import { cleanFields } from './clean-fields.ts';

/**
 * Cleans the texts of every save, by whoever and in whatever way: forms, programs, imports, restored
 * versions and the system itself.
 */
export const cleanCollectionInput: CollectionBeforeValidateHook = ({ collection, data }) =>
  data && cleanFields(collection.flattenedFields, data);

/** Cleans the texts of every save of settings. */
export const cleanGlobalInput: GlobalBeforeValidateHook = ({ data, global }) => {
  const settings: unknown = data;
  return isRecord(settings) ? cleanFields(global.flattenedFields, settings) : settings;
};
