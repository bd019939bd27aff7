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

/** Waits for the mail to this address that comes after so many others, and gives the link in it. */
export async function linkInMail(address: string, after = 0): Promise<string> {
  const mails = await eventually(
    () => mailsTo(address),
    (all) => all.length > after,
  );
  const link = /https?:\/\/\S+code=\S+/.exec(mails[0]?.text ?? '')?.[0];
  if (mails.length <= after || !link) throw new Error(`No mail with a link to ${address}.`);
  return link;
}

/** How many mails this address got. */
export const countMails = async (address: string): Promise<number> =>
  (await mailsTo(address)).length;
