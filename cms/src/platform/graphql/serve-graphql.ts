import { isForeign } from '../http/trusted-origin.ts';
import { readLimitedBody } from '../http/read-limited-body.ts';
import { messages } from '../i18n/messages.ts';
import { getClient } from '../http/get-client.ts';
import type { GraphQLSchema } from 'graphql';
import { createPayloadRequest, getPayload, type SanitizedConfig } from 'payload';
import { findQueryLimitProblem } from './query-limits.ts';
import { executeSiteQuery, rememberDocument } from './execute-site-query.ts';
import { getSiteSchema } from './site-schema.ts';
import { findIntegration, showsKey } from './find-integration.ts';
import { findPersistedOperation } from './persisted-operations.ts';
import { RateLimit } from '../rate-limits/rate-limit.ts';
import { takeFromRateLimit } from '../rate-limits/limit-reading.ts';
import { type GraphqlRequest, parseGraphqlRequest } from './parse-graphql-request.ts';

/** Far above what a page asks. */
const maxBodyBytes = 64 * 1024;

interface Options {
  config: Promise<SanitizedConfig> | SanitizedConfig;
  /** Whether everybody may send ad hoc documents and introspect the schema: in development. */
  open: boolean;
  /** Receives errors that are hidden from the caller, without the query. */
  onError: (error: unknown) => void;
}

const toErrorResponse = (
  status: number,
  code: string,
  headers: Record<string, string> = {},
): Response => {
  const messageByCode = messages.graphql as Record<string, string>;
  const message = messageByCode[code] ?? messages.graphql.unreadable;
  return Response.json({ errors: [{ message, extensions: { code } }] }, { status, headers });
};

/** The document to execute, or the error response instead of it. */
function findDocument(
  graphqlRequest: GraphqlRequest,
  integration: string | null,
  { schema, open }: { schema: GraphQLSchema; open: boolean },
) {
  if (graphqlRequest.kind === 'invalid') return toErrorResponse(400, 'unreadable');
  if (graphqlRequest.kind === 'persisted') {
    const operation = findPersistedOperation(graphqlRequest.hash);
    if (!operation) return toErrorResponse(404, 'unknownOperation');
    rememberDocument(schema, operation);
    return operation;
  }
  if (!integration && !open) return toErrorResponse(403, 'unknownDocument');
  const problem = findQueryLimitProblem(schema, graphqlRequest.document);
  return problem ? toErrorResponse(400, problem) : graphqlRequest.document;
}

/** Requests of one client with a key that we do not know. */
const wrongKeys = new RateLimit({ name: 'wrong-integration-keys', points: 60, seconds: 3600 });

const rejectForNow = (seconds: number): Response =>
  toErrorResponse(429, 'tooMany', { 'Retry-After': String(seconds) });

async function limitRate(
  request: Request,
  integration: string | null,
  config: Options['config'],
): Promise<Response | null> {
  const client = getClient(request);
  const kind = integration ? 'integration' : client === 'direct' ? 'unnamed' : 'visitor';
  const seconds = await takeFromRateLimit(kind, integration ?? client);
  if (seconds !== null) return rejectForNow(seconds);
  if (integration || !showsKey(request)) return null;
  const { isExceeded, waitMs } = await wrongKeys.count(await getPayload({ config }), [client]);
  return isExceeded ? rejectForNow(Math.ceil(waitMs / 1000)) : null;
}

async function answerRequest(request: Request, options: Options): Promise<Response> {
  const { config, open, onError } = options;
  if (isForeign(request)) return toErrorResponse(403, 'foreignPage');
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) return toErrorResponse(415, 'contentType');
  const integration = findIntegration(request);
  const rateLimited = await limitRate(request, integration, config);
  if (rateLimited) return rateLimited;
  const body = await readLimitedBody(request, maxBodyBytes);
  if (!body) return toErrorResponse(413, 'tooLarge');
  const graphqlRequest = parseGraphqlRequest(new TextDecoder().decode(body));
  const schema = getSiteSchema({ config: await config });
  const document = findDocument(graphqlRequest, integration, { schema, open });
  if (document instanceof Response || graphqlRequest.kind === 'invalid') {
    return document instanceof Response ? document : toErrorResponse(400, 'unreadable');
  }
  const { operationName, variables } = graphqlRequest;
  const req = await createPayloadRequest({ config, request, canSetHeaders: true });
  req.payloadAPI = 'GraphQL';
  const { status, body: responseBody } = await executeSiteQuery(
    schema,
    req,
    { document, operationName, variables },
    { introspection: open, onError },
  );
  const headers = new Headers(req.responseHeaders);
  headers.set('Content-Type', 'application/json');
  return new Response(JSON.stringify(responseBody), { status, headers });
}

/**
 * The GraphQL endpoint of the site. The site sends the hash of an operation that is committed here;
 * an integration with a key sends documents of its own within limits; everybody else is rejected.
 * Every error becomes an answer. Source: decision 004.
 */
export async function serveGraphql(request: Request, options: Options): Promise<Response> {
  try {
    return await answerRequest(request, options);
  } catch (error) {
    options.onError(error);
    return toErrorResponse(500, 'fault');
  }
}
