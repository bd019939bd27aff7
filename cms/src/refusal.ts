import { APIError } from 'payload';

/**
 * A refusal with a sentence for the user. The empty data matters: without it Payload's REST handler replaces the
 * sentence by one of its own in a production build.
 */
export const refusal = (message: string, status: 400 | 401 | 403 | 404 | 409 | 413): APIError =>
  new APIError(message, status, {}, true);
