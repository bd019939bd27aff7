import { defineFeature } from '#platform/feature/define-feature.ts';
import { privacyResolvers } from './graphql/resolvers.ts';
import { privacySchema } from './graphql/schema.ts';

/** Which data of people the platform holds, and why. */
export const privacy = defineFeature({
  name: 'privacy',
  rank: 8,
  graphql: { schema: privacySchema, resolvers: privacyResolvers },
});
