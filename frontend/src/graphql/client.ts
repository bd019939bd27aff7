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

const createClient = (cmsUrl: string): ApolloClient =>
  new ApolloClient({
    ssrMode: true,
    // Nothing is read from it or written to it: see `queryCms`.
    cache: new InMemoryCache(),
    // Two users who ask the same at the same time must not share an answer.
    queryDeduplication: false,
    defaultOptions: { query: { fetchPolicy: 'no-cache' } },
    link: ApolloLink.from([
      persistedQueryLink,
      new HttpLink({
        uri: `${cmsUrl}/api/site`,
        fetch: (input, init) =>
          fetch(input, { ...init, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) }),
      }),
    ]),
    devtools: { enabled: false },
  });

const clients = new Map<string, ApolloClient>();

/**
 * The Apollo client of this process for a cms. All requests share it, so it knows no user: who asks
 * is in the context of each query.
 */
export function getClient(cmsUrl: string): ApolloClient {
  const client = clients.get(cmsUrl) ?? createClient(cmsUrl);
  clients.set(cmsUrl, client);
  return client;
}
