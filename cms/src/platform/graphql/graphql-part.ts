import type { IResolvers } from '@graphql-tools/utils';
import type { PayloadRequest } from 'payload';

/** What a resolver gets beside its parent and arguments. */
export interface SiteContext {
  req: PayloadRequest;
}

/** What a feature adds to the API of the site. */
export interface GraphqlPart {
  /** Types of this feature, and extensions of types of lower ones, in GraphQL’s own language. */
  schema: string;
  /** Typed by what `npm run gen` makes of the schema: `graphql/resolver-types.ts`. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- parents differ by type; the generated types of each feature check them
  resolvers: IResolvers<any, SiteContext>;
}
