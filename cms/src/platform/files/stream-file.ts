import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';

/** The content of a file as a `Response` takes it. */
export function streamFile(location: string): ReadableStream {
  // Node has one class of web streams, but types it apart from that of browsers.
  const stream: unknown = Readable.toWeb(createReadStream(/* turbopackIgnore: true */ location));
  if (!(stream instanceof ReadableStream)) throw new TypeError('Node gave no web stream.');
  return stream;
}
