import { isRecord } from '@digivaardig/contracts/guards';
import { isRequestError } from './is-request-error.ts';

/**
 * Leaves errors that a request caused out of the log, as a hook of Payload's logger (pino). Its own
 * levels for each class of error go by the names of classes, which production shortens.
 */
export function omitRequestErrors<Args extends unknown[]>(
  this: unknown,
  args: Args,
  log: (...args: Args) => void,
): void {
  const [first] = args;
  if (!isRequestError(isRecord(first) ? (first['err'] ?? first) : first)) log.apply(this, args);
}
