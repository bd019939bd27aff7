import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Mailer,
  MailRejectedError,
  type OutgoingMail,
} from '@digivaardig/cms/platform/mail/mailer';

/** A mailer, and the mails that arrived at the other end. */
export interface MailerUnderTest {
  mailer: Mailer;
  arrived(): readonly Pick<OutgoingMail, 'messageId' | 'subject' | 'text' | 'html' | 'to'>[];
  refuse(address: string, permanent: boolean): void;
}

const mail: OutgoingMail = {
  to: { name: 'Zoë van ’t Veld', address: 'zoe@voorbeeld.example' },
  subject: 'Één vraag over je account',
  text: 'Beste Zoë,\n\nHier is je link.\n',
  html: '<p>Beste Zoë,</p>',
  messageId: '<gebeurtenis-1@digivaardig.example>',
};

/** Tests that every mailer passes, the real one and the fake. */
export function itIsAMailer(name: string, open: () => Promise<MailerUnderTest>): void {
  describe(name, () => {
    let under: MailerUnderTest;

    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.mailer.close());

    it('delivers text, HTML, name and address unchanged, with the given Message-ID', async () => {
      await under.mailer.send(mail);
      const [got, ...others] = under.arrived();
      expect(others).toEqual([]);
      expect(got).toMatchObject({ messageId: mail.messageId, subject: mail.subject, to: mail.to });
      expect(got?.text.trim()).toBe(mail.text.trim());
      expect(got?.html.trim()).toBe(mail.html);
    });

    it('reports whether a rejection is permanent', async () => {
      for (const permanent of [true, false]) {
        under.refuse(mail.to.address, permanent);
        const error: unknown = await under.mailer.send(mail).catch((cause: unknown) => cause);
        expect(error).toBeInstanceOf(MailRejectedError);
        expect(error).toMatchObject({ permanent });
      }
      expect(under.arrived()).toEqual([]);
    });

    it('delivers to one person only, whatever a name or subject contains', async () => {
      const injection = 'Naam\r\nBcc: dief@voorbeeld.example\r\n\r\nTekst';
      await under.mailer.send({ ...mail, to: { ...mail.to, name: injection }, subject: injection });
      const [got, ...others] = under.arrived();
      expect(others).toEqual([]);
      expect(got?.to.address).toBe(mail.to.address);
      expect(got?.text.trim()).toBe(mail.text.trim());
    });
  });
}
