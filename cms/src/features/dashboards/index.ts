import { defineFeature } from '#platform/feature/define-feature.ts';
import { resolvers } from './graphql/resolvers.ts';
import { schema } from './graphql/schema.ts';

/** The figures of all municipalities, for the steering group. */
export const dashboards = defineFeature({
  name: 'dashboards',
  rank: 8,
  graphql: { schema, resolvers },
});
