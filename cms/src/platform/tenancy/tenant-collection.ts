import type { CollectionConfig } from 'payload';
import { tenantAccess } from '../access/collection-access.ts';
import { guardTenant } from './guard-tenant.ts';
import type { TenantCollection } from '@digivaardig/contracts/roles';
import { rejectCrossTenantFilters } from '../access/reject-cross-tenant-filters.ts';
import { rejectForeignReferences } from '../access/reject-foreign-references.ts';
import { emitChangeEvent, emitDeleteEvent } from '../events/emit-change-event.ts';

type Config = Omit<CollectionConfig, 'slug' | 'access'> & { slug: TenantCollection };

interface Options {
  /** Readers see nothing of these documents, so a change emits no event. */
  unseen?: boolean;
}

/**
 * Defines a collection whose documents belong to a municipality, with the same access, guards and
 * events for each.
 */
export const tenantCollection = (
  config: Config,
  { unseen = false }: Options = {},
): CollectionConfig => ({
  lockDocuments: false,
  ...config,
  access: tenantAccess(config.slug),
  hooks: {
    ...config.hooks,
    beforeOperation: [rejectCrossTenantFilters, ...(config.hooks?.beforeOperation ?? [])],
    beforeChange: [
      guardTenant(config.slug),
      rejectForeignReferences,
      ...(config.hooks?.beforeChange ?? []),
    ],
    afterChange: [...(config.hooks?.afterChange ?? []), ...(unseen ? [] : [emitChangeEvent])],
    afterDelete: [...(config.hooks?.afterDelete ?? []), ...(unseen ? [] : [emitDeleteEvent])],
  },
});
