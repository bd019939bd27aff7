import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { hashOf } from './operation-hash.ts';

/** A page that waits longer than this had better say that it does not work. */
const TIMEOUT_MS = 8_000;

/** Sends the hash of an operation in place of its text: in production the cms takes nothing else. */
const byHash = new ApolloLink((operation, forward) => {
  const persistedQuery = { version: 1, sha256Hash: hashOf(operation.query) };
  operation.extensions = { ...operation.extensions, persistedQuery };
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  return forward(operation);
});

/**
 * The Apollo client of one request; never shared, since it carries the visitor's token.
 * @param who headers by which the cms knows for whom the site asks
 */
export function createClient(
  cmsUrl: string,
  token: string | undefined,
  who: Record<string, string> = {},
): ApolloClient {
  const http = new HttpLink({
    uri: `${cmsUrl}/api/graphql`,
    // Payload refuses a cookie without Origin when `csrf` is set, hence the header.
    headers: { ...who, ...(token === undefined ? {} : { authorization: `JWT ${token}` }) },
    fetch: (input, init) =>
      fetch(input, { ...init, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) }),
  });
  return new ApolloClient({
    ssrMode: true,
    cache: new InMemoryCache(),
    link: ApolloLink.from([byHash, http]),
    devtools: { enabled: false },
  });
}
