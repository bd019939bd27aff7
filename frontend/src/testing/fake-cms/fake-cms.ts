import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buildSchema, graphql } from 'graphql';
import { findPerson, PASSWORD, people } from './people.ts';
import { buildQueries, type FakeOptions } from './queries.ts';

const readCmsFile = (path: string): string =>
  readFileSync(new URL(`../../../../cms/${path}`, import.meta.url), 'utf8');

const schema = buildSchema(readCmsFile('site.graphql'));
const operations = JSON.parse(readCmsFile('persisted-operations/current.json')) as Record<
  string,
  string
>;

type Body = Record<string, unknown>;

async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks = await Array.fromAsync(request);
  return JSON.parse(Buffer.concat(chunks as Buffer[]).toString() || '{}') as Body;
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function login({ email, password }: Body): [status: number, body: unknown] {
  const person = people.find((candidate) => candidate.email === email);
  if (person === undefined || password !== PASSWORD)
    return [401, { errors: [{ message: 'wrong' }] }];
  const exp = Math.floor(Date.now() / 1000) + 7200;
  return [200, { token: person.email, exp, user: { email } }];
}

/** A cms without a database, with the same paths, status codes and schema, for tests and demos. */
export function createFakeCms(options: FakeOptions): Server {
  return createServer((request, response) => {
    void (async () => {
      const path = request.url ?? '';
      const person = findPerson(request.headers.authorization);
      if (path.startsWith('/api/site-files/')) {
        if (path.startsWith('/api/site-files/westerkwartier/') && person === undefined) {
          return reply(response, 401, {});
        }
        if (!/\/f[12]$/.test(path)) return reply(response, 404, {});
        return response
          .writeHead(200, { 'content-type': 'application/pdf' })
          .end('%PDF-1.4 voorbeeld');
      }
      if (path === '/api/page-changes')
        return reply(response, 200, { at: 0, complete: true, changes: [] });
      if (path.startsWith('/api/site-feeds/westerkwartier')) {
        const member = person?.municipalities.includes('westerkwartier') === true;
        return reply(response, member ? 200 : 404, member ? { key: 'goede-sleutel' } : {});
      }
      const body = await readBody(request);
      switch (path) {
        case '/api/users/login':
          return reply(response, ...login(body));
        case '/api/users/logout':
          return reply(response, person === undefined ? 400 : 200, {});
        case '/api/users/change-password': {
          if (person === undefined) return reply(response, 401, {});
          const exp = Math.floor(Date.now() / 1000) + 7200;
          if (body['currentPassword'] === PASSWORD) {
            return reply(response, 200, { token: person.email, exp });
          }
          const message = 'Je huidige wachtwoord klopt niet. Probeer het opnieuw.';
          return reply(response, 400, {
            errors: [{ message, data: { field: 'currentPassword' } }],
          });
        }
        case '/api/users/forgot-password':
          return reply(response, 200, {});
        case '/api/users/accept-invitation':
          return reply(response, body['token'] === 'goede-code' ? 200 : 403, {});
        case '/api/users/check-link':
        case '/api/users/reset-password':
          return reply(response, body['token'] === 'goede-code' ? 200 : 403, {});
        case '/api/site': {
          const rootValue = buildQueries(person, options);
          const variableValues = body['variables'] as Body;
          const extensions = body['extensions'] as
            { persistedQuery?: { sha256Hash: string } } | undefined;
          const source = operations[extensions?.persistedQuery?.sha256Hash ?? ''];
          if (source === undefined) return reply(response, 403, {});
          return reply(response, 200, await graphql({ schema, source, rootValue, variableValues }));
        }
        default:
          return reply(response, 404, {});
      }
    })();
  });
}
