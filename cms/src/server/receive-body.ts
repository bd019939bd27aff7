import type { IncomingMessage } from 'node:http';

/**
 * Reads the body of a request and gives it back to the stream, so that another reader finds it
 * whole.
 * @param length of the body, as its client stated it
 * @returns undefined when the request ends before
 */
export function receiveBody(request: IncomingMessage, length: number): Promise<Buffer | undefined> {
  const { promise, resolve } = Promise.withResolvers<Buffer | undefined>();
  const parts: Buffer[] = [];
  let size = 0;
  const onEnd = (): void => resolve(undefined);
  const onData = (part: Buffer): void => {
    parts.push(part);
    size += part.length;
    if (size < length) return;
    request.off('data', onData).off('close', onEnd).off('end', onEnd).pause();
    const body = Buffer.concat(parts);
    request.unshift(body);
    resolve(body);
  };
  request.on('data', onData).once('end', onEnd).once('close', onEnd);
  return promise;
}
