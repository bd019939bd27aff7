import type { IncomingMessage } from 'node:http';

/** The headers of a request as the web platform has them. */
export const readHeaders = ({ headers }: IncomingMessage): Headers =>
  new Headers(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] satisfies [string, string]],
    ),
  );
