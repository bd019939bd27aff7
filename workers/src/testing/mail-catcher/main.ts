// Catches all mail of a platform on this computer and shows it in a browser. It listens on
// loopback, stores mail in memory, and is never for production.
import { createServer } from 'node:http';
import { z } from 'zod';
import { startFakeSmtpServer } from '../fake-smtp-server.ts';
import { mailPage, mailsPage } from './mail-pages.ts';

const port = z.coerce.number().int().min(1).max(65535);
const env = z
  .object({ MAIL_SMTP_PORT: port.default(1025), MAIL_WEB_PORT: port.default(8025) })
  .parse(process.env);

const { mails } = await startFakeSmtpServer({ port: env.MAIL_SMTP_PORT });

const server = createServer((request, response) => {
  const send = (status: number, type: string, body: string): void => {
    response.writeHead(status, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
    });
    response.end(body);
  };
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/health') return send(200, 'application/json', '{"status":"ok"}');
  if (pathname === '/api/mails') return send(200, 'application/json', JSON.stringify(mails));
  if (pathname === '/') return send(200, 'text/html', mailsPage(mails));
  const number = /^\/mails\/(\d+)$/.exec(pathname)?.[1];
  const mail = number === undefined ? undefined : mails.at(-Number(number));
  if (mail) return send(200, 'text/html', mailPage(mail));
  send(404, 'text/plain', 'Deze mail is er niet (meer).');
});
server.listen(env.MAIL_WEB_PORT, '127.0.0.1');
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(0));
