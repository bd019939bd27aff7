import fc from 'fast-check';
import { jsonBody, oddText, oddValue, sentPart } from './odd-values.ts';
import { queryString } from './queries.ts';
import { type FuzzRoute, readActionIds, readOperationHashes } from './routes.ts';

/** A request as it goes over the wire. */
export interface FuzzRequest {
  server: FuzzRoute['server'];
  method: string;
  url: string;
  headers: readonly (readonly [name: string, value: string])[];
  body: string;
}

type Headers = FuzzRequest['headers'];

const oddHeaders: Headers = [
  ...['bytes=0-1', 'bytes=9-1', 'bytes=x', 'x'].map((value) => ['Range', value] as const),
  ...['"', '*', 'W/', 'x'.repeat(3000)].map((value) => ['If-None-Match', value] as const),
  ...['x', '99999'].map((value) => ['If-Modified-Since', value] as const),
  ...['x', 'a.b.c', '%E0%A4%A', '"', '\u00e9'].flatMap((value) => [
    ['Cookie', `payload-token=${value}`] as const,
    ['Authorization', `JWT ${value}`] as const,
  ]),
  ...['=;;;=x', 'payload-tenant=__proto__', 'x'.repeat(9000), 'x'.repeat(20_000)].map(
    (value) => ['Cookie', value] as const,
  ),
  ...['[', 'a b', '', 'elders.example/..', 'x:99999'].flatMap((value) => [
    ['Host', value] as const,
    ['X-Forwarded-Host', value] as const,
  ]),
  ...['javascript', 'http,https', ''].map((value) => ['X-Forwarded-Proto', value] as const),
  ...['x', '::', '1,2,3'].map((value) => ['X-Forwarded-For', value] as const),
  ...['x', 'null', 'http://elders.example'].map((value) => ['Origin', value] as const),
  ...['x', '1'].flatMap((value) =>
    ['RSC', 'Next-Router-Prefetch', 'Next-Router-State-Tree', 'Next-Action', 'Next-Url'].map(
      (name) => [name, value] as const,
    ),
  ),
  ...['x', 'gzip', 'br, x'].map((value) => ['Content-Encoding', value] as const),
  ...['xx;q=x', '*', 'x'.repeat(500)].map((value) => ['Accept-Language', value] as const),
  ['Accept', 'x'],
  ['Expect', '100-continue'],
  ['Expect', 'x'],
  ['Upgrade', 'websocket'],
  ['Transfer-Encoding', 'x'],
  ['X-HTTP-Method-Override', 'GET'],
  ['X-Payload-HTTP-Method-Override', 'GET'],
  ['x-middleware-subrequest', 'middleware'],
  ['x-invoke-path', '/x'],
];

const oddMethods = ['HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'PUT', 'PATCH', 'DELETE', 'X', 'get'];

const contentTypes = [
  'application/json',
  'application/json; charset=x',
  'text/plain;charset=UTF-8',
  'x',
  '',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'application/json; =',
];

const form = (parts: readonly string[]): string =>
  `${parts.map((part) => `--x\r\n${part}\r\n`).join('')}--x--\r\n`;
const formField = (name: string, value: string): string =>
  `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`;

const file =
  'Content-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\nx';

/** The body of a form with a file, with data or without, whole or cut off. */
const formBody = (fields: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    jsonBody(fields).map((json) => form([formField('_payload', json)])),
    jsonBody(fields).map((json) => form([file, formField('_payload', json)])),
    fc.tuple(oddText, oddText).map(([name, value]) => form([formField(name, value)])),
    fc.constantFrom(form([file]), form([]), '--x\r\n', 'geen formulier', form([file]).slice(0, -9)),
  );

type Body = { headers: Headers; body: string };

const asType = (type: string, body: string): Body => ({ headers: [['Content-Type', type]], body });

const restBody = (fields: readonly string[]): fc.Arbitrary<Body> =>
  fc.oneof(
    jsonBody(fields).map((body) => asType('application/json', body)),
    formBody(fields).map((body) => asType('multipart/form-data; boundary=x', body)),
    fc
      .tuple(fc.constantFrom(...contentTypes), jsonBody(fields))
      .map(([type, body]) => asType(type, body)),
    fc
      .dictionary(oddText, oddText, { maxKeys: 3 })
      .map((data) =>
        asType('application/x-www-form-urlencoded', new URLSearchParams(data).toString()),
      ),
  );

const functionNames = [
  'form-state',
  'table-state',
  'render-document',
  'render-list',
  'render-field',
  'slugify',
  'render-widget',
  'get-default-layout',
  'render-document-slots',
  'schedule-publish',
  'constructor',
  '__proto__',
  'toString',
  'onbekend',
  '',
];

const serverFunctionArguments = fc.dictionary(
  fc.constantFrom(
    'collectionSlug',
    'globalSlug',
    'widgetSlug',
    'schemaPath',
    'docID',
    'query',
    'data',
    'operation',
    'formState',
    'columns',
    'path',
    'docPreferences',
    'where',
  ),
  fc.oneof(fc.constantFrom<unknown>('modules', 'modules.title', 'programme'), oddValue),
  { maxKeys: 5 },
);

/** A call of a server function, sometimes in React's notation of references. */
const serverFunctionBody: fc.Arbitrary<Body> = fc
  .record({
    id: fc.constantFrom('x', '0'.repeat(42), ...readActionIds()),
    name: fc.constantFrom(...functionNames),
    args: fc.oneof(
      fc.constantFrom<unknown>('$1', '$F1', '$@1', '$K1', null, []),
      oddValue,
      serverFunctionArguments,
    ),
    broken: fc.nat(5).map((n) => n === 0),
  })
  .map(({ id, name, args, broken }) => {
    const body = JSON.stringify([{ name, args }]);
    return {
      headers: [
        ['Next-Action', id],
        ['Content-Type', 'text/plain;charset=UTF-8'],
      ],
      body: broken ? body.slice(0, -1) : body,
    };
  });

const graphqlBody: fc.Arbitrary<Body> = fc
  .record({
    sha256Hash: fc.constantFrom('0'.repeat(64), 'x', ...readOperationHashes()),
    variables: fc.oneof(
      jsonBody(['municipality', 'slug', 'page', 'draft', 'key']),
      oddValue.map((value) => JSON.stringify({ municipality: 'haren', slug: value, page: value })),
    ),
  })
  .map(({ sha256Hash, variables }) => ({
    headers: [['Content-Type', 'application/json']],
    body: `{"variables":${variables},"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${sha256Hash}"}}}`,
  }));

function bodyFor({ server, method, path, fields }: FuzzRoute): fc.Arbitrary<Body> {
  if (method === 'GET') return fc.constant({ headers: [], body: '' });
  if (path === '/api/site') return graphqlBody;
  return server === 'cms' && path.startsWith('/admin')
    ? fc.oneof(serverFunctionBody, restBody(fields))
    : restBody([...fields, 'email', 'wachtwoord', 'code']);
}

/** A value for a parameter of a path: one that exists, or an odd one. */
function parameterFor(name: string): fc.Arbitrary<string> {
  const known: Record<string, string> = { municipality: 'haren', slug: 'modules' };
  const value = known[name];
  return value === undefined ? sentPart : fc.oneof(fc.constant(value), sentPart);
}

/** Requests for a route that no form and no link of ours makes. */
export function oddRequest(route: FuzzRoute): fc.Arbitrary<FuzzRequest> {
  const names = [...route.path.matchAll(/:(\w+)[?]?/g)].map(([, name = '']) => name);
  return fc
    .record({
      values: fc.tuple(...names.map(parameterFor)),
      query: queryString(route.fields),
      sent: bodyFor(route),
      method: fc.oneof(
        { weight: 9, arbitrary: fc.constant(route.method) },
        { weight: 1, arbitrary: fc.constantFrom(...oddMethods) },
      ),
      extra: fc.array(fc.constantFrom(...oddHeaders), { maxLength: 1 }),
    })
    .map(({ values, query, sent, method, extra }) => {
      const left = [...values];
      const path = route.path.replace(/:\w+[?]?/g, () => left.shift() ?? '');
      const { server } = route;
      return {
        server,
        method,
        url: path + query,
        headers: [...sent.headers, ...extra],
        body: sent.body,
      };
    });
}
