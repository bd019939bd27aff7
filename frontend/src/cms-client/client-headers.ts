/**
 * Who asks, for the limits of the cms: the address that `server.mjs` saw, and the key by which the cms believes it.
 * Both stay between site and cms.
 */
export const clientHeaders = (
  request: Request,
  frontendKey: string | undefined,
): Record<string, string> => {
  const address = request.headers.get(ADDRESS_HEADER);
  if (address === null || frontendKey === undefined) return {};
  return { 'x-client-address': address, 'x-frontend-key': frontendKey };
};

/** Set by our server on every request, over whatever a client wrote there. */
export const ADDRESS_HEADER = 'x-visitor-address';
