import { inject } from 'vitest';
import { eventually } from './eventually.ts';

interface ReceivedMail {
  to: { address: string };
  subject: string;
  text: string;
}

const fetchMailsTo = async (address: string): Promise<ReceivedMail[]> => {
  const answer = await fetch(`http://127.0.0.1:${inject('settings').MAIL_WEB_PORT}/api/mails`);
  const mails = (await answer.json()) as ReceivedMail[];
  return mails.filter(({ to }) => to.address === address);
};

const findLink = ({ text }: ReceivedMail): string | undefined =>
  /https?:\/\/\S+code=\S+/.exec(text)?.[0];

/** Waits for the mail with a link to this address that comes after so many others with one, and gives that link. */
export async function waitForLinkInMail(address: string, after = 0): Promise<string> {
  const mails = await eventually(
    async () => (await fetchMailsTo(address)).filter(findLink),
    (all) => all.length > after,
  );
  const link = mails[0] && findLink(mails[0]);
  if (mails.length <= after || !link) throw new Error(`No mail with a link to ${address}.`);
  return link;
}

/** How many mails this address got. */
export const countMails = async (address: string): Promise<number> =>
  (await fetchMailsTo(address)).length;

/** Waits for a mail with this in its subject to this address; gives its text. */
export async function waitForMailText(address: string, subject: string): Promise<string> {
  const about = (mails: ReceivedMail[]) => mails.find((mail) => mail.subject.includes(subject));
  const mail = about(
    await eventually(
      () => fetchMailsTo(address),
      (all) => about(all) !== undefined,
    ),
  );
  if (!mail) throw new Error(`No mail about “${subject}” to ${address}.`);
  return mail.text;
}
