import { REQUEST_ID_HEADER } from '@digivaardig/observability/request-id';

/**
 * The headers that identify a request: its id, for the logs of the cms, and the visitor's IP address
 * with the key by which the cms trusts this site to state it, for its rate limits. Only requests to
 * the cms have them.
 */
export const getClientHeaders = (
  request: Request,
  frontendKey: string | undefined,
): Record<string, string> => {
  const requestId = request.headers.get(REQUEST_ID_HEADER);
  const address = request.headers.get(ADDRESS_HEADER);
  return {
    ...(requestId === null ? {} : { [REQUEST_ID_HEADER]: requestId }),
    ...(address === null || frontendKey === undefined
      ? {}
      : { 'x-client-address': address, 'x-frontend-key': frontendKey }),
  };
};

/** The site server sets this header on every request and overwrites the value of a client. */
export const ADDRESS_HEADER = 'x-visitor-address';
