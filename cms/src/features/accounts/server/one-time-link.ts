import { createHash, randomBytes } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { deleteEach } from '#platform/access/delete-each.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { isReopenedSince } from '#features/municipalities';
import { withoutArchived } from '#features/municipalities';
import { getClock } from '#platform/clock/clock.ts';
import { env } from '#platform/env.ts';
import type { Invitation, OneTimeLink, User } from '../../../payload-types.ts';
import { findAccount } from '../store/find-account.ts';
import { findOpenInvitation } from './find-open-invitation.ts';
import { canManageInvitation, canOpenAccount } from './can-manage.ts';

const dayMs = 24 * 3_600_000;

/** Days until a link expires; the mails state them too. */
export const linkDays = { password: 3, invitation: 14 } as const;

/** An operator opens the link that the terminal shows at once, so it is valid for an hour. */
const operatorLinkMs = 3_600_000;

const pageByPurpose = { password: 'wachtwoord', invitation: 'uitnodiging' } as const;

const hashCode = (code: string): string => createHash('sha256').update(code).digest('hex');

/** Who created a link to hand over; null for a link that is mailed to its owner. */
type LinkCreator = Pick<User, 'id' | 'accountVersion'> | null;

type LinkSubject = Pick<OneTimeLink, 'purpose' | 'subjectId' | 'accountVersion'>;

/**
 * Creates a link that works once. Only its digest is stored, so a copy of the database opens no
 * account. Earlier links stay valid, so that requesting a link cannot invalidate one.
 */
async function createLink(
  payload: Payload,
  row: LinkSubject,
  creator: LinkCreator,
  req?: PayloadRequest,
  lifetimeMs = linkDays[row.purpose] * dayMs,
): Promise<string> {
  const code = randomBytes(32).toString('base64url');
  const now = getClock(payload).now().getTime();
  await asSystem(payload, req).create({
    collection: 'one-time-links',
    data: {
      ...row,
      hash: hashCode(code),
      madeById: creator?.id ?? null,
      madeByVersion: creator ? (creator.accountVersion ?? 0) : null,
      expiresAt: new Date(now + lifetimeMs).toISOString(),
    },
  });
  return `${env.SITE_URL}/${pageByPurpose[row.purpose]}?code=${code}`;
}

/** Creates a link to a new password for the present version of an account. */
export const createPasswordLink = (
  payload: Payload,
  { id, accountVersion }: Pick<User, 'id' | 'accountVersion'>,
  creator: LinkCreator = null,
  req?: PayloadRequest,
): Promise<string> =>
  createLink(
    payload,
    { purpose: 'password', subjectId: id, accountVersion: accountVersion ?? 0 },
    creator,
    req,
  );

/** Creates a link to a new password for who operates the server. */
export const createOperatorLink = (
  payload: Payload,
  { id, accountVersion }: Pick<User, 'id' | 'accountVersion'>,
  req?: PayloadRequest,
): Promise<string> => {
  const row = { purpose: 'password', subjectId: id, accountVersion: accountVersion ?? 0 } as const;
  return createLink(payload, row, null, req, operatorLinkMs);
};

/** Creates a link to an invitation. */
export const createInvitationLink = (
  payload: Payload,
  { id }: Pick<Invitation, 'id'>,
  creator: LinkCreator = null,
  req?: PayloadRequest,
): Promise<string> => createLink(payload, { purpose: 'invitation', subjectId: id }, creator, req);

async function findLink(
  req: PayloadRequest,
  code: string,
  purpose: OneTimeLink['purpose'],
): Promise<OneTimeLink | null> {
  const { docs } = await asSystem(req.payload, req).find({
    collection: 'one-time-links',
    where: {
      and: [
        { hash: { equals: hashCode(code) } },
        { purpose: { equals: purpose } },
        { expiresAt: { greater_than: getClock(req.payload).now().toISOString() } },
      ],
    },
    limit: 1,
    pagination: false,
  });
  return docs[0] ?? null;
}

/** The creator of a link as they are now; null when the account is deleted. */
async function findCreator(req: PayloadRequest, { madeById }: OneTimeLink) {
  const account = await findAccount(req, madeById);
  const user = account && (await withoutArchived(req.payload, account, req));
  const actor = toActor(user);
  return user && actor ? { user, actor } : null;
}

/**
 * Finds the account whose password a code may set; null when the code is unknown, used or expired,
 * when the account changed since, or when the creator changed or may no longer create it.
 */
export async function openPasswordLink(req: PayloadRequest, code: string): Promise<User | null> {
  const link = await findLink(req, code, 'password');
  const user = link && (await findAccount(req, link.subjectId));
  if (!link || !user || (user.accountVersion ?? 0) !== link.accountVersion) return null;
  const tenants = [...(toActor(user)?.memberships.keys() ?? [])];
  if (await isReopenedSince(req.payload, tenants, new Date(link.createdAt), req)) return null;
  if (!link.madeById) return user;
  const creator = await findCreator(req, link);
  const isSame = creator && (creator.user.accountVersion ?? 0) === link.madeByVersion;
  return isSame && canOpenAccount(creator.actor, user) ? user : null;
}

/**
 * Finds the invitation of a code; null when the code is unknown, used or expired, when the
 * invitation is no longer open, or when the creator lost a right since.
 */
export async function openInvitationLink(
  req: PayloadRequest,
  code: string,
): Promise<Invitation | null> {
  const link = await findLink(req, code, 'invitation');
  const invitation = link && (await findOpenInvitation(req, link.subjectId));
  if (!link || !invitation || !link.madeById) return invitation;
  const creator = await findCreator(req, link);
  const isTrusted = creator && (creator.user.rightsLostVersion ?? 0) <= (link.madeByVersion ?? -1);
  return isTrusted && canManageInvitation(creator.actor, invitation) ? invitation : null;
}

/** Deletes every link to this account or invitation. */
export async function deleteLinks(req: PayloadRequest, subjectId: string): Promise<void> {
  const where = { subjectId: { equals: subjectId } };
  await deleteEach(req.payload, { collection: 'one-time-links', where }, req);
}
