import { createServer } from 'node:http';
import { GRAPHQL_POST } from '@payloadcms/next/routes';
import { getPayload } from 'payload';
import config from '../src/payload.config.ts';
import { env } from '#platform/env.ts';
import { withStockGraphql } from './stock-config.ts';

/*
 * Stock Payload over HTTP, for what other packages compare themselves with: its own GraphQL handler
 * without our way in, asked by an administrator of the programme. On STOCK_PORT, on loopback.
 */
const payload = await getPayload({ config });
payload.logger.level = 'silent';
const email = 'beheer@programma.example';
const { token } = await payload.login({
  collection: 'users',
  data: { email, password: env.DEMO_PASSWORD },
});
const stock = GRAPHQL_POST(withStockGraphql());

createServer((incoming, outgoing) => {
  if (incoming.url === '/health') {
    outgoing.end('ok');
    return;
  }
  void (async () => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part as Buffer);
    const headers = { 'Content-Type': 'application/json', Authorization: `JWT ${token ?? ''}` };
    const body = Buffer.concat(parts);
    const request = new Request(`${env.CMS_URL}/api/site`, { method: 'POST', headers, body });
    const answer = await stock(request);
    outgoing.writeHead(answer.status, { 'Content-Type': 'application/json' });
    outgoing.end(Buffer.from(await answer.arrayBuffer()));
  })();
}).listen(Number(process.env['STOCK_PORT']), '127.0.0.1');
