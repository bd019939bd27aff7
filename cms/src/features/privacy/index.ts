import { defineFeature } from '#platform/feature/define-feature.ts';
import { resolvers } from './graphql/resolvers.ts';
import { schema } from './graphql/schema.ts';

/** Which data of people the platform holds, and why. */
export const privacy = defineFeature({
  name: 'privacy',
  rank: 8,
  graphql: { schema, resolvers },
});
