import { getPayload, handleEndpoints } from 'payload';
import { findSender } from '#platform/http/find-sender.ts';
import { serveGraphql } from '#platform/graphql/serve-graphql.ts';
import { serveRest } from '#platform/http/serve-rest.ts';
import config from '../payload.config.ts';

/** What came back: status, and the body as JSON (null when there was none). */
export interface Answer {
  status: number;
  body: unknown;
  headers: Headers;
}

const origin = process.env['CMS_URL'] ?? 'http://localhost:3000';

const toHeaders = (token: string | null): Record<string, string> =>
  token ? { Authorization: `JWT ${token}` } : {};

const toAnswer = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  const body: unknown = text.startsWith('{') ? JSON.parse(text) : null;
  return { status: response.status, body, headers: response.headers };
};

/** Calls the REST API as a browser or program would, through Payload's own handler. */
export async function callRest(
  token: string | null,
  method: string,
  path: string,
  data?: unknown,
  file?: { name: string; type: string; bytes: Uint8Array<ArrayBuffer> },
  more: { headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  const headers = { ...toHeaders(token), ...more.headers };
  let body: string | FormData | undefined = more.body;
  if (file) {
    const form = new FormData();
    form.set('_payload', JSON.stringify(data));
    form.set('file', new Blob([file.bytes], { type: file.type }), file.name);
    body = form;
  } else if (data !== undefined) {
    headers['Content-Type'] = 'application/json';
    body = JSON.stringify(data);
  }
  const sent = body === undefined ? {} : { body };
  return serve(new Request(`${origin}/api${path}`, { method, headers, ...sent }));
}

const serve = async (request: Request): Promise<Answer> =>
  toAnswer(
    await serveRest(
      request,
      (checked) => handleEndpoints({ config, request: checked }),
      async (sent) => findSender(await getPayload({ config }), sent),
    ),
  );

/** Posts a form to the REST API. */
export const callForm = (token: string | null, path: string, body: FormData): Promise<Answer> =>
  serve(new Request(`${origin}/api${path}`, { method: 'POST', headers: toHeaders(token), body }));

/** Fetches a file through Payload's own handler. */
export async function callBinary(token: string | null, path: string) {
  const request = new Request(`${origin}/api${path}`, { headers: toHeaders(token) });
  const response = await handleEndpoints({ config, request });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes };
}

/** Asks the site's GraphQL a document of the test's own, as a developer may. */
export async function callGraphql(
  token: string | null,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const request = new Request(`${origin}/api/site`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...toHeaders(token) },
    body: JSON.stringify({ query, variables }),
  });
  return toAnswer(await serveGraphql(request, { config, open: true, onError: console.error }));
}
