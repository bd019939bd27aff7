import type { Payload } from 'payload';
import { toDisplayName } from '#features/accounts';
import { asSystem } from '#platform/access/system-client.ts';
import { getClock } from '#platform/clock/clock.ts';
import { env } from '#platform/env.ts';
import { composeMail, type Mail, type MailBuilder } from '#platform/mail/mail.ts';
import { mailClosing } from '#platform/mail/mail-closing.ts';
import { findLicenceRecipients } from './find-licence-recipients.ts';
import { licenceMessages } from './licence-messages.ts';
import { type EndingLicences, readEndingLicences } from './read-ending-licences.ts';

interface EndingMail extends EndingLicences {
  name: string;
  place: string;
}

const writeMail = ({ name, place, modules, themes }: EndingMail) => ({
  subject: `Aanbod van ${place}: ${modules.length === 1 ? 'een licentie loopt af' : `${String(modules.length)} licenties lopen af`}`,
  lines: [
    `Beste ${name},`,
    modules.length === 1
      ? 'Van deze les loopt de licentie af. Op de dag erna gaat de les vanzelf van jullie site.'
      : 'Van deze lessen loopt de licentie af. Op de dag erna gaan ze vanzelf van jullie site.',
    modules
      .map(({ title, lastDay }) => `${title}: ${licenceMessages.until(lastDay).toLowerCase()}`)
      .join('\n'),
    ...(themes.length === 0
      ? []
      : [
          themes
            .map(({ title, ...change }) => `${title}: ${licenceMessages.change(change)}`)
            .join('\n'),
        ]),
    'Bekijk in het aanbod welke lessen er overblijven, en zet zo nodig andere lessen aan:',
    `${env.CMS_URL}/admin/moduleaanbod`,
    'Je krijgt deze mail 6, 3 en 1 maand voor het einde van een licentie.',
    ...mailClosing,
  ],
});

/** Null when no licence ends any more, or the user is no longer the one to hear of it. */
async function buildLicenceMail(
  payload: Payload,
  { subjectId, tenantId }: Parameters<MailBuilder>[1],
): Promise<Mail | null> {
  if (!tenantId) return null;
  const people = await findLicenceRecipients(payload, tenantId);
  const user = people.find(({ id }) => id === subjectId);
  const ending = await readEndingLicences(payload, tenantId, getClock(payload).now());
  const municipality = await asSystem(payload).findByID({
    collection: 'municipalities',
    id: tenantId,
    disableErrors: true,
  });
  if (!user || !municipality || ending.modules.length === 0) return null;
  const name = toDisplayName(user.name);
  return composeMail(
    { name, address: user.email },
    writeMail({ ...ending, name, place: municipality.name }),
  );
}

/** The mails about licences, by type of event. */
export const licenceMails: Record<string, MailBuilder> = {
  'licence.endApproached': buildLicenceMail,
};
