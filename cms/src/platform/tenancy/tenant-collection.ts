import type { CollectionConfig } from 'payload';
import { tenantGrant } from '../access/collection-access.ts';
import { guardTenant } from './guard-tenant.ts';
import type { TenantCollection } from '@digivaardig/contracts/roles';
import { refuseTenantPaths } from '../access/reject-cross-tenant-filters.ts';
import { refuseForeignReferences } from '../access/reject-foreign-references.ts';
import { announceChange, announceDelete } from '../events/emit-change-event.ts';

type Config = Omit<CollectionConfig, 'slug' | 'access'> & { slug: TenantCollection };

interface Options {
  /** Readers see nothing of these documents, so nobody need hear of a change. */
  unseen?: boolean;
}

/** A collection whose documents belong to a municipality: access, guards and events, the same for each. */
export const tenantCollection = (
  config: Config,
  { unseen = false }: Options = {},
): CollectionConfig => ({
  lockDocuments: false,
  ...config,
  access: tenantGrant(config.slug),
  hooks: {
    ...config.hooks,
    beforeOperation: [refuseTenantPaths, ...(config.hooks?.beforeOperation ?? [])],
    beforeChange: [
      guardTenant(config.slug),
      refuseForeignReferences,
      ...(config.hooks?.beforeChange ?? []),
    ],
    afterChange: [...(config.hooks?.afterChange ?? []), ...(unseen ? [] : [announceChange])],
    afterDelete: [...(config.hooks?.afterDelete ?? []), ...(unseen ? [] : [announceDelete])],
  },
});
