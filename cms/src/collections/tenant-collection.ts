import type { CollectionConfig } from 'payload';
import { tenantGrant } from '../access/grant.ts';
import { guardTenant } from '../access/guard-tenant.ts';
import type { TenantCollection } from '../access/matrix.ts';
import { refuseTenantPaths } from '../access/refuse-tenant-paths.ts';
import { refuseForeignReferences } from '../access/refuse-foreign-references.ts';
import { announceChange, announceDelete } from '../outbox/announce-change.ts';

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
