import { defineFeature } from '../../platform/feature/define-feature.ts';
import { Municipalities } from './collections/municipalities.ts';
import { Programme } from './collections/programme.ts';
import { refuseArchivedDelete, refuseArchivedWrite } from './server/reject-archived.ts';

/** The tenants: what each municipality is, how its site looks, who may see it, and archiving's effects. */
export const municipalities = defineFeature({
  name: 'municipalities',
  rank: 1,
  collections: [Municipalities],
  globals: [Programme],
  tenantHooks: {
    beforeValidate: [refuseArchivedWrite],
    beforeDelete: (slug) => [refuseArchivedDelete(slug)],
  },
});
