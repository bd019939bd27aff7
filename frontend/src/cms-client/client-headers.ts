/**
 * The headers that identify a visitor for the rate limits of the cms: the IP address, and the key
 * by which the cms trusts this site to state it. Only requests to the cms have them.
 */
export const getClientHeaders = (
  request: Request,
  frontendKey: string | undefined,
): Record<string, string> => {
  const address = request.headers.get(ADDRESS_HEADER);
  if (address === null || frontendKey === undefined) return {};
  return { 'x-client-address': address, 'x-frontend-key': frontendKey };
};

/** The site server sets this header on every request and overwrites the value of a client. */
export const ADDRESS_HEADER = 'x-visitor-address';
