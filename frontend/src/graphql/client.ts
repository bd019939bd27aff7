import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';

/** A page that waits longer than this had better say that it does not work. */
const TIMEOUT_MS = 8_000;

/** The Apollo client of one request; never shared, since it carries the visitor's token. */
export function createClient(cmsUrl: string, token: string | undefined): ApolloClient {
  return new ApolloClient({
    ssrMode: true,
    cache: new InMemoryCache(),
    link: new HttpLink({
      uri: `${cmsUrl}/api/graphql`,
      // Payload refuses a cookie without Origin when `csrf` is set, hence the header.
      headers: token === undefined ? {} : { authorization: `JWT ${token}` },
      fetch: (input, init) =>
        fetch(input, { ...init, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) }),
    }),
    devtools: { enabled: false },
  });
}
