import { IncomingMessage } from 'node:http';

/**
 * Copies a request, with its body as it arrives. Where the client goes away, the body of the copy
 * just ends: Next logs an error for each client that leaves, and anybody can leave.
 */
export function replayRequest(request: IncomingMessage): IncomingMessage {
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
  request.on('data', (part: Buffer) => {
    if (!copy.push(part)) request.pause();
  });
  request.once('end', end).once('close', end);
  return copy;
}
