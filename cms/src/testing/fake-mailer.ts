import { type Mailer, MailRejectedError, type OutgoingMail } from '#platform/mail/mailer.ts';

/** A mail server in memory, with the rules of a real one. */
export class FakeMailer implements Mailer {
  readonly sent: OutgoingMail[] = [];
  readonly #refusals = new Map<string, boolean>();
  #silent = false;
  #closed = false;

  /** From now on this address is refused, for good or for now. */
  refuse(address: string, permanent: boolean): void {
    this.#refusals.set(address, permanent);
  }

  /** Takes this address again. */
  accept(address: string): void {
    this.#refusals.delete(address);
  }

  /** Takes mail from now on, and breaks the connection before it says so. */
  breakAfterData(silent = true): void {
    this.#silent = silent;
  }

  send(mail: OutgoingMail): Promise<void> {
    const permanent = this.#refusals.get(mail.to.address);
    if (this.#closed) return Promise.reject(new MailRejectedError(false));
    if (permanent !== undefined) return Promise.reject(new MailRejectedError(permanent));
    this.sent.push(structuredClone(mail));
    return this.#silent ? Promise.reject(new Error('The connection broke.')) : Promise.resolve();
  }

  close(): Promise<void> {
    this.#closed = true;
    return Promise.resolve();
  }
}
