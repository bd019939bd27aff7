import { once } from 'node:events';
import { type AddressObject, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as the server received it. */
export interface CaughtMail {
  messageId: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  headers: string;
  at: string;
}

interface Options {
  port: number;
  /** The maximum number of mails; the oldest are dropped. */
  atMost?: number;
  /** Returns the code with which to reject a recipient, or nothing to accept it. */
  refuse?: (address: string) => number | undefined;
}

const toAddress = (to: AddressObject | AddressObject[] | undefined) => {
  const first = [to].flat()[0]?.value[0];
  return { name: first?.name ?? '', address: first?.address ?? '' };
};

/**
 * A mail server on loopback that stores mails in memory and delivers none. Never for production.
 */
export async function startFakeSmtpServer({ port, atMost = 200, refuse }: Options) {
  const mails: CaughtMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: 1_000_000,
    onRcptTo: ({ address }, _session, done) => {
      const code = refuse?.(address);
      done(code ? Object.assign(new Error('Refused.'), { responseCode: code }) : undefined);
    },
    onData: (stream, _session, done) => {
      simpleParser(stream).then(
        (mail) => {
          mails.unshift({
            messageId: mail.messageId ?? '',
            to: toAddress(mail.to),
            subject: mail.subject ?? '',
            text: mail.text ?? '',
            html: mail.html || '',
            headers: mail.headerLines.map(({ line }) => line).join('\n'),
            at: new Date().toISOString(),
          });
          mails.length = Math.min(mails.length, atMost);
          done();
        },
        (error: unknown) => done(error instanceof Error ? error : new Error('Unreadable mail.')),
      );
    },
  });
  server.on('error', () => undefined);
  const listening = server.listen(port, '127.0.0.1');
  await once(listening, 'listening');
  const address = listening.address();
  return {
    /** Newest first. */
    mails,
    port: typeof address === 'object' && address ? address.port : port,
    close: (): Promise<void> => new Promise((resolve) => server.close(() => resolve())),
  };
}
