import { expect, it } from 'vitest';
import { SmtpMailer } from '../adapters/smtp-mailer.ts';
import { FakeMailer } from '@digivaardig/cms/testing/fake-mailer';
import { itIsAMailer } from '../testing/mailer-conformance.ts';
import { startFakeSmtpServer } from '../testing/fake-smtp-server.ts';
import { MailRejectedError } from '@digivaardig/cms/platform/mail/mailer';

const from = 'Digivaardig <noreply@digivaardig.example>';

itIsAMailer('FakeMailer', () => {
  const mailer = new FakeMailer();
  return Promise.resolve({
    mailer,
    arrived: () => mailer.sent,
    refuse: (address, permanent) => mailer.refuse(address, permanent),
  });
});

itIsAMailer('SmtpMailer', async () => {
  const refusals = new Map<string, number>();
  const server = await startFakeSmtpServer({ port: 0, refuse: (address) => refusals.get(address) });
  const mailer = new SmtpMailer(`smtp://127.0.0.1:${server.port}`, from);
  return {
    mailer: {
      send: (mail) => mailer.send(mail),
      close: async () => {
        await mailer.close();
        await server.close();
      },
    },
    arrived: () => server.mails,
    refuse: (address, permanent) => void refusals.set(address, permanent ? 550 : 450),
  };
});

const mail = {
  to: { name: 'Bo', address: 'bo@voorbeeld.example' },
  subject: 'Titel',
  text: 'Tekst',
  html: '<p>Tekst</p>',
  messageId: '<1@digivaardig.example>',
};

it('an unreachable mail server rejects a mail temporarily', async () => {
  const mailer = new SmtpMailer('smtp://127.0.0.1:1', from);
  const error: unknown = await mailer.send(mail).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(MailRejectedError);
  expect(error).toMatchObject({ permanent: false });
});

it('a line break in a name adds no mail header', async () => {
  const server = await startFakeSmtpServer({ port: 0 });
  const mailer = new SmtpMailer(`smtp://127.0.0.1:${server.port}`, from);
  const name = 'Bo\r\nBcc: dief@voorbeeld.example\r\nX-Nep: ja';
  await mailer.send({ ...mail, to: { ...mail.to, name }, subject: name });
  expect(server.mails[0]?.headers).not.toMatch(/^(bcc|x-nep):/im);
  await mailer.close();
  await server.close();
});
