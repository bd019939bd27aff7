import { type Answer, callGraphql, callRest } from '../call-cms.ts';
import { pngFile } from '../fixtures.ts';

export type Transport = 'REST' | 'GraphQL';

/** A request that anybody may be made to send. */
export type Request =
  | {
      transport: 'REST';
      method: string;
      path: string;
      data?: object;
      /** Sends a picture along. */
      file?: boolean;
      headers?: Record<string, string>;
    }
  | { transport: 'GraphQL'; query: string; variables: Record<string, unknown> };

/** Sends this request as somebody; null for a visitor. */
export function send(request: Request, token: string | null): Promise<Answer> {
  if (request.transport === 'GraphQL') return callGraphql(token, request.query, request.variables);
  const { method, path, data, file, headers } = request;
  return callRest(token, method, path, data, file ? pngFile() : undefined, {
    ...(headers ? { headers } : {}),
  });
}
