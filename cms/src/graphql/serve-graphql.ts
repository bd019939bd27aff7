import { isForeign } from '../input/trusted-origin.ts';
import { readWithin } from '../input/read-within.ts';
import { retryConflict } from '../input/retry-conflict.ts';
import { texts } from '../texts/texts.ts';
import { clientOf } from '../throttle/client-of.ts';
import { documentProblem } from './document-problem.ts';
import { integrationOf } from './integration-of.ts';
import { knownOperation } from './known-operations.ts';
import { pauseFor } from './pace-requests.ts';
import { type Question, readQuestion } from './read-question.ts';
import { mayAskAgain, saysConflict } from './write-conflicts.ts';
import { withoutSuggestions } from './without-suggestions.ts';

/** Far above what a page asks. */
const bodyBound = 64 * 1024;

interface Options {
  /** Answer documents that nobody knows to whoever shows no key: while developing. */
  open: boolean;
  /** Told of what broke, without what was asked. */
  onFault: (error: unknown) => void;
}

type Handle = (request: Request) => Promise<Response>;

const refuse = (status: number, code: string, headers: Record<string, string> = {}): Response => {
  const messages = texts.graphql as Record<string, string>;
  const message = messages[code] ?? texts.graphql.unreadable;
  return Response.json({ errors: [{ message, extensions: { code } }] }, { status, headers });
};

/** The document to answer, or the refusal that stands in its place. */
function documentOf(question: Question, integration: string | null, open: boolean) {
  if (question.kind === 'unreadable') return refuse(400, 'unreadable');
  if (question.kind === 'known') {
    return knownOperation(question.hash) ?? refuse(404, 'unknownOperation');
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

async function answer(request: Request, handle: Handle, { open }: Options): Promise<Response> {
  if (isForeign(request)) return refuse(403, 'foreignPage');
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) return refuse(415, 'contentType');
  const integration = integrationOf(request);
  const paused = await pause(request, integration);
  if (paused) return paused;
  const body = await readWithin(request, bodyBound);
  if (!body) return refuse(413, 'tooLarge');
  const question = readQuestion(new TextDecoder().decode(body));
  const query = documentOf(question, integration, open);
  if (query instanceof Response || question.kind === 'unreadable') {
    return query instanceof Response ? query : refuse(400, 'unreadable');
  }
  const { operationName, variables } = question;
  const headers = new Headers(request.headers);
  headers.delete('content-length');
  const asked = JSON.stringify({ query, variables, ...(operationName ? { operationName } : {}) });
  const { url, signal } = request;
  const ask = async () => {
    const answered = await handle(
      new Request(url, { method: 'POST', headers, body: asked, signal }),
    );
    return { answered, text: await answered.text() };
  };
  const { answered, text } = await retryConflict(
    ask,
    (given) => saysConflict(given.text) && mayAskAgain(query),
  );
  return new Response(withoutSuggestions(text), answered);
}

/**
 * The way in to GraphQL: a site of ours asks by the hash of an operation that is committed here, a program with a key
 * asks documents of its own within bounds, and nobody else asks anything. Whatever is thrown below comes out as an answer.
 * Source: decision 8.
 */
export async function serveGraphql(
  request: Request,
  handle: Handle,
  options: Options,
): Promise<Response> {
  try {
    return await answer(request, handle, options);
  } catch (error) {
    options.onFault(error);
    return refuse(500, 'fault');
  }
}
