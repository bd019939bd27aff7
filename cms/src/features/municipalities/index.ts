import { municipalityArchived, municipalityChanged, municipalityRestored } from './events.ts';
import { defineFeature } from '#platform/feature/define-feature.ts';
import { resolvers } from './graphql/resolvers.ts';
import { schema } from './graphql/schema.ts';
import { Municipalities } from './collections/municipalities.ts';
import { Programme } from './collections/programme.ts';
import { rejectArchivedDelete, rejectArchivedWrite } from './server/reject-archived.ts';

/** The tenants: their settings and style, who may see their site, and the effects of archiving. */
export const municipalities = defineFeature({
  name: 'municipalities',
  rank: 1,
  events: [municipalityChanged, municipalityArchived, municipalityRestored],
  collections: [Municipalities],
  globals: [Programme],
  graphql: { schema, resolvers },
  tenantHooks: {
    beforeValidate: [rejectArchivedWrite],
    beforeDelete: (slug) => [rejectArchivedDelete(slug)],
  },
});

export { municipalityDefaults } from './municipality-defaults.ts';
export { municipalityMessages } from './messages.ts';
export type { SiteParent, SitePrivacyParent } from './graphql/parents.ts';
export { findArchived, isReopenedSince, whereNotArchived } from './server/is-archived.ts';
export { readMunicipalities } from './server/read-municipalities.ts';
export { readTenants } from './server/read-tenants.ts';
export { archivingKey } from './server/reject-archived.ts';
export { findSectionAccess, isSectionForAll } from './server/section-access.ts';
export { findSiteAccess } from './server/site-access.ts';
export { withoutArchived, withoutArchivedSince } from './server/without-archived.ts';
export { municipalityArchived, municipalityChanged, municipalityRestored } from './events.ts';
