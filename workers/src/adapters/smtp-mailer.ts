import { isNumber, isRecord, isText } from '@digivaardig/contracts/guards';
import { createTransport, type Transporter } from 'nodemailer';
import {
  type Mailer,
  MailRejectedError,
  type OutgoingMail,
} from '@digivaardig/cms/platform/mail/mailer';

/** Commands before the mail itself: a failure there means that the server accepted nothing. */
const beforeData = new Set(['CONN', 'EHLO', 'HELO', 'STARTTLS', 'AUTH', 'MAIL FROM', 'RCPT TO']);

/** Converts an error of the transport when the server certainly rejected the mail. */
function toMailError(error: unknown): unknown {
  if (!isRecord(error)) return error;
  const { responseCode, command, code } = error;
  if (isNumber(responseCode)) return new MailRejectedError(responseCode >= 500, error);
  const isBeforeData = isText(command) && beforeData.has(command);
  return isBeforeData || code === 'ECONNECTION' || code === 'EDNS'
    ? new MailRejectedError(false, error)
    : error;
}

/** Sends mail by SMTP. Never reads files or URLs that a mail names. */
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
        // Prevents out-of-office replies.
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      });
    } catch (error) {
      throw toMailError(error);
    }
  }

  close(): Promise<void> {
    this.#transport.close();
    return Promise.resolve();
  }
}
