import type { Payload } from 'payload';
import { asSystem } from '../../../platform/access/system-client.ts';
import { nameProblem } from '../../accounts/model/name-problem.ts';
import { findOpenInvitation } from '../../accounts/server/find-open-invitation.ts';
import { hasMembership } from '../../accounts/model/has-membership.ts';
import { createInvitationLink, createPasswordLink } from '../../accounts/server/one-time-link.ts';
import { withoutArchived } from '../../municipalities/server/without-archived.ts';
import { clockOf } from '../../../platform/clock/clock.ts';
import { env } from '../../../platform/env.ts';
import type { Outbox, User } from '../../../payload-types.ts';
import { dayName } from '../../../platform/clock/day-name.ts';
import { isShort } from '../../news/publishing/news-weeks.ts';
import { readNewsStates } from '../../news/publishing/read-news-states.ts';
import { shortageRecipients } from '../../news/publishing/shortage-recipients.ts';
import { mailTexts } from './mail-messages.ts';
import { htmlOf } from '../../../platform/mail/to-html.ts';

/** A mail as it goes to the mail server. */
export interface Mail {
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
}

/** What to call somebody, also where their name is from before names were checked. */
const callable = (name: string, otherwise: string): string =>
  nameProblem(name) ? otherwise : name;

const colleague = 'collega';

const mailOf = (
  to: Mail['to'],
  { subject, lines }: { subject: string; lines: string[] },
): Mail => ({
  to,
  subject,
  text: `${lines.join('\n\n')}\n`,
  html: htmlOf(subject, lines),
});

async function invitationMail(payload: Payload, id: string): Promise<Mail | null> {
  const system = asSystem(payload);
  const invitation = await findOpenInvitation({ payload }, id);
  if (!invitation) return null;
  const { email, invitedBy, tenantId } = invitation;
  const name = callable(invitation.name, colleague);
  const municipality =
    tenantId &&
    (await system.findByID({ collection: 'municipalities', id: tenantId, disableErrors: true }));
  if (tenantId && !municipality) return null;
  const link = await createInvitationLink(payload, invitation);
  const place = municipality ? municipality.name : null;
  return mailOf(
    { name, address: email },
    mailTexts.invitation({ name, invitedBy: callable(invitedBy ?? '', ''), place, link }),
  );
}

/** Somebody without a place may need the password to accept a new one. */
const isInvited = async (payload: Payload, { email }: User): Promise<boolean> =>
  (
    await asSystem(payload).count({
      collection: 'invitations',
      where: { email: { equals: email } },
    })
  ).totalDocs > 0;

const userOf = (payload: Payload, id: string): Promise<User | null> =>
  asSystem(payload).findByID({ collection: 'users', id, disableErrors: true });

async function passwordMail(payload: Payload, id: string): Promise<Mail | null> {
  const user = await userOf(payload, id);
  if (!user) return null;
  const open =
    hasMembership(await withoutArchived(payload, user)) || (await isInvited(payload, user));
  if (!open) return null;
  const link = await createPasswordLink(payload, user);
  const name = callable(user.name, colleague);
  return mailOf(
    { name, address: user.email },
    mailTexts.password({ name, link, site: env.SITE_URL }),
  );
}

/** Tells the owner who made a link for their account, which is in the line of the log. */
async function linkMadeMail(payload: Payload, lineId: string): Promise<Mail | null> {
  const line = await asSystem(payload).findByID({
    collection: 'change-log',
    id: lineId,
    disableErrors: true,
  });
  const user = line?.subjectId ? await userOf(payload, line.subjectId) : null;
  if (!line || !user) return null;
  const { email } = user;
  const name = callable(user.name, colleague);
  const madeBy = callable(line.actor ?? '', '');
  return mailOf({ name, address: email }, mailTexts.linkMade({ name, madeBy, site: env.SITE_URL }));
}

async function passwordChangedMail(payload: Payload, id: string): Promise<Mail | null> {
  const user = await userOf(payload, id);
  if (!user) return null;
  const { email } = user;
  const name = callable(user.name, colleague);
  return mailOf({ name, address: email }, mailTexts.passwordChanged({ name, site: env.SITE_URL }));
}

/** As the plan stands when the mail goes; nothing when it is filled by then, or they no longer plan it. */
async function newsShortMail(payload: Payload, id: string, tenant: string): Promise<Mail | null> {
  const people = await shortageRecipients(payload, tenant);
  const user = people.find((person) => person.id === id);
  const now = clockOf(payload).now();
  const [state] = await readNewsStates(payload, { tenants: [tenant], now });
  const week = state?.emptyWeek;
  if (!user || !state || !week || !isShort(state)) return null;
  const name = callable(user.name, colleague);
  return mailOf(
    { name, address: user.email },
    mailTexts.newsShort({
      name,
      place: state.name,
      filledThrough: state.filledThrough?.week ?? null,
      week: week.week,
      monday: dayName(week.monday),
      waiting: state.waiting,
      calendar: `${env.CMS_URL}/admin/nieuwskalender`,
    }),
  );
}

/**
 * The mail that an event asks for, with a link that is made now and stands nowhere else. Null when there is nothing to
 * send: an unknown address, an invitation that was withdrawn, a person without a place, news that is no longer short.
 */
export async function mailForEvent(payload: Payload, event: Outbox): Promise<Mail | null> {
  const { type, subjectId, tenantId } = event;
  if (!subjectId) return null;
  if (type === 'account.invited') return invitationMail(payload, subjectId);
  if (type === 'password.requested') return passwordMail(payload, subjectId);
  if (type === 'password.linkMade') return linkMadeMail(payload, subjectId);
  if (type === 'password.changed') return passwordChangedMail(payload, subjectId);
  if (type === 'news.short' && tenantId) return newsShortMail(payload, subjectId, tenantId);
  return null;
}
