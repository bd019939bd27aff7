import { randomUUID } from 'node:crypto';

export const REQUEST_ID_HEADER = 'x-request-id';

/** A UUID, or what proxies and tracers make of one: digits and dashes hold no words. */
const isRequestId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f][0-9a-f-]{14,62}[0-9a-f]$/i.test(value);

/** The id that a proxy or the site gave a request, or a new one. */
export const toRequestId = (given: unknown): string => (isRequestId(given) ? given : randomUUID());
