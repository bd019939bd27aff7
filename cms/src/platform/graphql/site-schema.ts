import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Payload } from 'payload';
import { getCustomConfig } from '../custom-config.ts';
import type { GraphqlPart } from './graphql-part.ts';

declare module '../custom-config.ts' {
  interface CustomConfig {
    siteSchema: GraphQLSchema;
  }
}

/**
 * Builds the schema of the site.
 * @param parts those of the features, lower ranks first
 * @throws Error for a resolver of a field that no part declares
 */
export const buildSiteSchema = (parts: readonly GraphqlPart[]): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: parts.map(({ schema }) => schema),
    resolvers: parts.map(({ resolvers }) => resolvers),
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });

/** The schema of the site of a running cms. */
export const getSiteSchema = (payload: Pick<Payload, 'config'>): GraphQLSchema =>
  getCustomConfig(payload).siteSchema;
