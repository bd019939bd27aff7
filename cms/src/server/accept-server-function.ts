import type { IncomingMessage } from 'node:http';
import { receiveBody } from './receive-body.ts';
import { isServerFunctionCall } from './read-server-function.ts';

/** Bytes of a call; the same as Next's own limit. */
const MAX_BODY_BYTES = 1_000_000;

/**
 * Reads the call of a server function before Next does.
 * @returns the status to reject it with; undefined when Next may have it
 */
export async function acceptServerFunction(request: IncomingMessage): Promise<number | undefined> {
  const { headers } = request;
  if (headers['transfer-encoding'] !== undefined) return 411;
  if (headers['content-encoding'] !== undefined) return 415;
  const length = Number(headers['content-length'] ?? 0);
  if (length > MAX_BODY_BYTES) return 413;
  const body = length > 0 ? await receiveBody(request, length) : undefined;
  if (body === undefined) return 400;
  return (await isServerFunctionCall(headers['content-type'] ?? '', body)) ? undefined : 400;
}
