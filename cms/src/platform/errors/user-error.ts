import { APIError } from 'payload';

/**
 * A refusal with a sentence for the user. The empty data matters: without it Payload's REST handler
 * replaces the sentence by one of its own in a production build.
 * @param data which field of the form it is about, where the form has more than one
 */
export const userError = (
  message: string,
  status: 400 | 401 | 403 | 404 | 409 | 413,
  data: { field?: string } = {},
): APIError => new APIError(message, status, data, true);
