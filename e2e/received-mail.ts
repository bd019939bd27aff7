import { inject } from 'vitest';
import { waitFor } from '../scripts/processes/wait-for.mjs';
import { backgroundWork } from './wait-limits.ts';

interface ReceivedMail {
  to: { address: string };
  subject: string;
  text: string;
}

async function fetchMailsTo(address: string): Promise<ReceivedMail[]> {
  const response = await fetch(`http://127.0.0.1:${inject('settings').MAIL_WEB_PORT}/api/mails`);
  const mails = (await response.json()) as ReceivedMail[];
  return mails.filter(({ to }) => to.address === address);
}

const findLink = ({ text }: ReceivedMail): string | undefined =>
  /https?:\/\/\S+code=\S+/.exec(text)?.[0];

/**
 * Waits for a mail with a link to this address, and returns that link.
 *
 * @param skip number of earlier mails with a link
 */
export async function waitForLinkInMail(address: string, skip = 0): Promise<string> {
  const mails = await waitFor(async () => (await fetchMailsTo(address)).filter(findLink), {
    ...backgroundWork,
    until: (received) => received.length > skip,
  });
  const link = mails[0] && findLink(mails[0]);
  if (mails.length <= skip || !link) throw new Error(`No mail with a link to ${address}.`);
  return link;
}

/** Counts the mails to this address. */
export const countMails = async (address: string): Promise<number> =>
  (await fetchMailsTo(address)).length;

/** Waits for a mail to this address whose subject contains these words, and returns its text. */
export async function waitForMailText(address: string, subject: string): Promise<string> {
  const mail = await waitFor(
    async () =>
      (await fetchMailsTo(address)).find((received) => received.subject.includes(subject)),
    backgroundWork,
  );
  if (!mail) throw new Error(`No mail about “${subject}” to ${address}.`);
  return mail.text;
}
