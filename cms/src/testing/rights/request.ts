import { type Answer, callRest } from '../call-cms.ts';
import { pngFile } from '../fixtures.ts';

/** A request that anybody may be made to send. */
export interface Request {
  method: string;
  path: string;
  data?: object;
  /** Sends a picture along. */
  file?: boolean;
  headers?: Record<string, string>;
}

/** Sends this request as somebody; null for a visitor. */
export function send({ method, path, data, file, headers }: Request, token: string | null) {
  const sent: Promise<Answer> = callRest(token, method, path, data, file ? pngFile() : undefined, {
    ...(headers ? { headers } : {}),
  });
  return sent;
}
