import { isNumber, isRecord, isText } from '@digivaardig/contracts/guards';
import { createTransport, type Transporter } from 'nodemailer';
import {
  type Mailer,
  MailRejectedError,
  type OutgoingMail,
} from '@digivaardig/cms/platform/mail/mailer';

/** Steps before the mail itself is on its way: a failure there means that nothing was taken. */
const beforeData = new Set(['CONN', 'EHLO', 'HELO', 'STARTTLS', 'AUTH', 'MAIL FROM', 'RCPT TO']);

/** What an error of the transport means for the mail. */
function meaningOf(error: unknown): unknown {
  if (!isRecord(error)) return error;
  const { responseCode, command, code } = error;
  if (isNumber(responseCode)) return new MailRejectedError(responseCode >= 500, error);
  const early = isText(command) && beforeData.has(command);
  return early || code === 'ECONNECTION' || code === 'EDNS'
    ? new MailRejectedError(false, error)
    : error;
}

/** Mail by SMTP. Reads no file and no address that a mail might name. */
export class SmtpMailer implements Mailer {
  readonly #transport: Transporter;
  readonly #from: string;

  constructor(url: string, from: string) {
    this.#from = from;
    this.#transport = createTransport({
      url,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 20_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send({ to, subject, text, html, messageId }: OutgoingMail): Promise<void> {
    try {
      await this.#transport.sendMail({
        from: this.#from,
        to,
        subject,
        text,
        html,
        messageId,
        // No out-of-office replies to a machine.
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      });
    } catch (error) {
      throw meaningOf(error);
    }
  }

  close(): Promise<void> {
    this.#transport.close();
    return Promise.resolve();
  }
}
