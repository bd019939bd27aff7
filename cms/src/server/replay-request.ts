import { IncomingMessage, type ServerResponse } from 'node:http';

/**
 * Copies a request, with its body as it arrives. Where the client goes away, the body of the copy
 * just ends: Next logs an error for each client that leaves, and anybody can leave. What is left of
 * the body after the answer is read and dropped, since the connection goes on with a next request.
 */
export function replayRequest(request: IncomingMessage, response: ServerResponse): IncomingMessage {
  const copy = new IncomingMessage(request.socket);
  const { method, url, headers, rawHeaders, httpVersion } = request;
  const { httpVersionMajor, httpVersionMinor } = request;
  Object.assign(copy, { method, url, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor });
  copy.headers = headers;
  copy._read = () => void request.resume();
  const end = (): void => {
    if (copy.complete) return;
    copy.complete = true;
    copy.push(null);
  };
  const onData = (part: Buffer): void => {
    if (!copy.push(part)) request.pause();
  };
  request.on('data', onData);
  response.once('finish', () => request.off('data', onData).resume());
  request.once('end', end).once('close', end);
  return copy;
}
