import { APIError, type PayloadRequest } from 'payload';
import { messages } from '../i18n/messages.ts';

/** @throws APIError 429 that states how long to wait, in its message and in `Retry-After` */
export function rejectForNow(
  req: PayloadRequest,
  milliseconds: number,
  message: (seconds: number) => string = messages.errors.tooMany,
): never {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  req.responseHeaders = new Headers(req.responseHeaders);
  req.responseHeaders.set('Retry-After', String(seconds));
  throw new APIError(message(seconds), 429, { seconds }, true);
}
