import { inject } from 'vitest';
import { eventually } from './eventually.ts';

interface CaughtMail {
  to: { address: string };
  subject: string;
  text: string;
}

const mailsTo = async (address: string): Promise<CaughtMail[]> => {
  const answer = await fetch(`http://127.0.0.1:${inject('settings').MAIL_WEB_PORT}/api/mails`);
  const mails = (await answer.json()) as CaughtMail[];
  return mails.filter(({ to }) => to.address === address);
};

const linkIn = ({ text }: CaughtMail): string | undefined =>
  /https?:\/\/\S+code=\S+/.exec(text)?.[0];

/** Waits for the mail with a link to this address that comes after so many others with one, and gives that link. */
export async function linkInMail(address: string, after = 0): Promise<string> {
  const mails = await eventually(
    async () => (await mailsTo(address)).filter(linkIn),
    (all) => all.length > after,
  );
  const link = mails[0] && linkIn(mails[0]);
  if (mails.length <= after || !link) throw new Error(`No mail with a link to ${address}.`);
  return link;
}

/** How many mails this address got. */
export const countMails = async (address: string): Promise<number> =>
  (await mailsTo(address)).length;

/** Waits for a mail with this in its subject to this address; gives its text. */
export async function textOfMail(address: string, subject: string): Promise<string> {
  const about = (mails: CaughtMail[]) => mails.find((mail) => mail.subject.includes(subject));
  const mail = about(
    await eventually(
      () => mailsTo(address),
      (all) => about(all) !== undefined,
    ),
  );
  if (!mail) throw new Error(`No mail about “${subject}” to ${address}.`);
  return mail.text;
}
