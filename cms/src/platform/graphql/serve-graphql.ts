import { isForeign } from '../http/trusted-origin.ts';
import { readWithin } from '../http/read-limited-body.ts';
import { texts } from '../i18n/messages.ts';
import { clientOf } from '../http/client-of.ts';
import { createPayloadRequest, type SanitizedConfig } from 'payload';
import { documentProblem } from './document-problem.ts';
import { executeSiteQuery, rememberDocument, type SiteApi } from './execute-site-query.ts';
import { integrationOf } from './integration-of.ts';
import { knownOperation } from './known-operations.ts';
import { pauseFor } from './pace-requests.ts';
import { type Question, readQuestion } from './read-question.ts';

/** Far above what a page asks. */
const bodyBound = 64 * 1024;

interface Options {
  config: Promise<SanitizedConfig> | SanitizedConfig;
  api: SiteApi;
  /** Answer unknown documents and questions about the schema to everybody: while developing. */
  open: boolean;
  /** Receives errors that the caller does not see, without what was asked. */
  onError: (error: unknown) => void;
}

const refuse = (status: number, code: string, headers: Record<string, string> = {}): Response => {
  const messages = texts.graphql as Record<string, string>;
  const message = messages[code] ?? texts.graphql.unreadable;
  return Response.json({ errors: [{ message, extensions: { code } }] }, { status, headers });
};

/** The document to answer, or the refusal that stands in its place. */
function documentOf(question: Question, integration: string | null, { api, open }: Options) {
  if (question.kind === 'unreadable') return refuse(400, 'unreadable');
  if (question.kind === 'known') {
    const operation = knownOperation(question.hash);
    if (!operation) return refuse(404, 'unknownOperation');
    rememberDocument(api, operation);
    return operation;
  }
  if (!integration && !open) return refuse(403, 'unknownDocument');
  const problem = documentProblem(question.document, question.variables);
  return problem ? refuse(400, problem) : question.document;
}

async function pause(request: Request, integration: string | null): Promise<Response | null> {
  const client = clientOf(request);
  const kind = integration ? 'integration' : client === 'direct' ? 'unnamed' : 'visitor';
  const seconds = await pauseFor(kind, integration ?? client);
  return seconds === null ? null : refuse(429, 'tooMany', { 'Retry-After': String(seconds) });
}

async function answer(request: Request, options: Options): Promise<Response> {
  const { api, config, open, onError } = options;
  if (isForeign(request)) return refuse(403, 'foreignPage');
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) return refuse(415, 'contentType');
  const integration = integrationOf(request);
  const paused = await pause(request, integration);
  if (paused) return paused;
  const body = await readWithin(request, bodyBound);
  if (!body) return refuse(413, 'tooLarge');
  const question = readQuestion(new TextDecoder().decode(body));
  const query = documentOf(question, integration, options);
  if (query instanceof Response || question.kind === 'unreadable') {
    return query instanceof Response ? query : refuse(400, 'unreadable');
  }
  const { operationName, variables } = question;
  const req = await createPayloadRequest({ config, request, canSetHeaders: true });
  req.payloadAPI = 'GraphQL';
  const { status, body: answered } = await executeSiteQuery(
    api,
    req,
    { document: query, operationName, variables },
    { introspection: open, onError },
  );
  const headers = new Headers(req.responseHeaders);
  headers.set('Content-Type', 'application/json');
  return new Response(JSON.stringify(answered), { status, headers });
}

/**
 * The GraphQL endpoint of the site. The site sends the hash of an operation that is committed here;
 * an integration with a key sends documents of its own within limits; everybody else is rejected.
 * Every error becomes an answer. Source: decision 8.
 */
export async function serveGraphql(request: Request, options: Options): Promise<Response> {
  try {
    return await answer(request, options);
  } catch (error) {
    options.onError(error);
    return refuse(500, 'fault');
  }
}
