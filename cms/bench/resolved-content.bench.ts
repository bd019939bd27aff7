import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GRAPHQL_POST } from '@payloadcms/next/routes';
import { getPayload } from 'payload';
import config from '../src/payload.config.ts';
import { env } from '#platform/env.ts';
import { serveGraphql } from '#platform/graphql/serve-graphql.ts';
import { manyModules } from './many-modules.ts';
import { withStockGraphql } from './stock-config.ts';
import { type Contestant, sideBySide } from './side-by-side.ts';

/*
 * Resolved content of one municipality beside Payload's stock collection query of the same
 * documents: same process, same database, both over HTTP. Ours goes through the whole way in; stock
 * goes straight to Payload's handler, as an administrator of the programme.
 */
const payload = await getPayload({ config });
payload.logger.level = 'silent';
const email = 'beheer@programma.example';
const { token } = await payload.login({
  collection: 'users',
  data: { email, password: env.DEMO_PASSWORD },
});

const stock = GRAPHQL_POST(withStockGraphql());
const serveOurs = (request: Request) =>
  serveGraphql(request, {
    config,
    open: true,
    onError: (error) => console.error(error),
  });

const server = createServer((incoming, outgoing) => {
  void (async () => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const address = `http://127.0.0.1/api/site`;
    const headers = incoming.headers as Record<string, string>;
    const request = new Request(address, { method: 'POST', headers, body });
    const answer = await (incoming.url === '/ours' ? serveOurs(request) : stock(request));
    outgoing.writeHead(answer.status, { 'Content-Type': 'application/json' });
    outgoing.end(Buffer.from(await answer.arrayBuffer()));
  })();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

const contestant = (name: string, path: string, query: string, count: number): Contestant => ({
  name,
  url: base + path,
  headers: {
    'Content-Type': 'application/json',
    ...(path === '/stock' ? { Authorization: `JWT ${token ?? ''}` } : {}),
  },
  body: JSON.stringify({ query }),
  check: (body) => {
    const moduleCount = body.split('"minutes"').length - 1;
    if (moduleCount !== count)
      throw new Error(`${name} gave ${String(moduleCount)} modules: ${body.slice(0, 300)}`);
  },
});

const facts = 'slug title introduction skillKind level deliveryForm minutes';
const stockPage = 200;

/** Payload gives at most a page; more are asked in one question. */
const stockQuery = (count: number, fields: string): string => {
  const pages = Array.from({ length: Math.ceil(count / stockPage) }, (_, n) => n + 1);
  const where = '{ _status: { equals: published } }';
  return `{ ${pages
    .map(
      (page) =>
        `p${String(page)}: LibraryModules(where: ${where}, limit: ${String(stockPage)}, page: ${String(page)}) { docs { ${fields} } }`,
    )
    .join(' ')} }`;
};

for (const count of [60, 600]) {
  await manyModules(payload, count, 'assen');
  const pairs: [string, string, string][] = [
    ['lijst', facts, facts],
    [
      'alles',
      `${facts} goals steps { title html } bodyHtml`,
      `${facts} goals { text } steps { title body } body`,
    ],
  ];
  for (const [what, mine, theirs] of pairs) {
    // Healthcare modules are off by default: stock counts them, the site does not.
    const off = 2;
    const query = `{ Site(municipality: "assen") { site { themes { title modules { ${mine} } } } } }`;
    for (const connections of [1, 32]) {
      await sideBySide(
        `${String(count)} modules, ${what}`,
        [
          contestant('opgelost', '/ours', query, count - off),
          contestant('Payload', '/stock', stockQuery(count, theirs), count),
        ],
        { connections, rounds: count === 60 ? 5 : 3 },
      );
    }
  }
}
server.close();
await payload.destroy();
process.exit(0);
