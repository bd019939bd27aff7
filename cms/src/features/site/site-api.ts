import type { SiteApi } from '#platform/graphql/execute-site-query.ts';
import { siteResolvers } from './site-resolvers.ts';
import { siteSchema } from './site-schema.ts';

/** Everything that the site may ask of the cms. */
export const siteApi: SiteApi = { schema: siteSchema, resolvers: siteResolvers };
