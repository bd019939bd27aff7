import type { Mail } from './mail.ts';

/** A mail with the identity by which a second copy of it is recognised. */
export interface OutgoingMail extends Mail {
  messageId: string;
}

/** Hands mail to a mail server. Resolves when the server took it. */
export interface Mailer {
  /**
   * @throws MailRejectedError when the server surely did not take it; any other error leaves that
   *   open
   */
  send(mail: OutgoingMail): Promise<void>;
  close(): Promise<void>;
}

/** The mail server did not take the mail: for good, or for now. */
export class MailRejectedError extends Error {
  readonly permanent: boolean;

  constructor(permanent: boolean, cause?: unknown) {
    super(permanent ? 'The mail was refused.' : 'The mail was not taken yet.', { cause });
    this.name = permanent ? 'MailRefused' : 'MailDelayed';
    this.permanent = permanent;
  }
}
