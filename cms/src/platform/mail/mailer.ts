import type { Mail } from './mail.ts';

/** A mail with the identity by which a second copy of it is recognised. */
export interface OutgoingMail extends Mail {
  messageId: string;
}

/** Hands mail to a mail server. Resolves when the server took it. */
export interface Mailer {
  /**
   * @throws MailNotTaken when the server surely did not take it; any other error leaves that open
   */
  send(mail: OutgoingMail): Promise<void>;
  close(): Promise<void>;
}

/** The mail server did not take the mail: for good, or for now. */
export class MailNotTaken extends Error {
  readonly forGood: boolean;

  constructor(forGood: boolean, cause?: unknown) {
    super(forGood ? 'The mail was refused.' : 'The mail was not taken yet.', { cause });
    this.name = forGood ? 'MailRefused' : 'MailDelayed';
    this.forGood = forGood;
  }
}
