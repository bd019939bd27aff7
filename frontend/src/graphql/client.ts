import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { getOperationHash } from './operation-hash.ts';

/** After this long a visitor gets the page that says that the site does not work. */
const TIMEOUT_MS = 8_000;

/** Sends the hash of an operation, not its text: in production the cms accepts nothing else. */
const persistedQueryLink = new ApolloLink((operation, forward) => {
  const persistedQuery = { version: 1, sha256Hash: getOperationHash(operation.query) };
  operation.extensions = { ...operation.extensions, persistedQuery };
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  return forward(operation);
});

/**
 * Creates the Apollo client of one request; it carries the user's token and is never shared.
 * @param clientHeaders headers that identify the visitor to the cms
 */
export function createClient(
  cmsUrl: string,
  token: string | undefined,
  clientHeaders: Record<string, string> = {},
): ApolloClient {
  const httpLink = new HttpLink({
    uri: `${cmsUrl}/api/graphql`,
    // With `csrf` set, Payload rejects a cookie without Origin, so the token is in this header.
    headers: {
      ...clientHeaders,
      ...(token === undefined ? {} : { authorization: `JWT ${token}` }),
    },
    fetch: (input, init) =>
      fetch(input, { ...init, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) }),
  });
  return new ApolloClient({
    ssrMode: true,
    cache: new InMemoryCache(),
    link: ApolloLink.from([persistedQueryLink, httpLink]),
    devtools: { enabled: false },
  });
}
