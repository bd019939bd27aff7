import type { CollectionBeforeChangeHook } from 'payload';

/** A module that is published again is no longer one of which the licence ended. */
export const clearLicenceEnd: CollectionBeforeChangeHook = ({ data }) => {
  const values: Record<string, unknown> = { ...data };
  return values['_status'] === 'published' ? { ...values, licenceEndedAt: null } : values;
};
