import { createHash, randomBytes } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import { asSystem } from '../access/system.ts';
import { clockOf } from '../clock/clock.ts';
import { env } from '../env.ts';
import type { OneTimeLink } from '../payload-types.ts';

/** What a link is for: a new password on an account, or accepting an invitation. */
export interface LinkSubject {
  purpose: OneTimeLink['purpose'];
  /** Id of the account, or of the invitation. */
  subjectId: string;
}

const day = 24 * 3_600_000;

/** How long a link works, in days; its text says so too. */
export const linkDays = { password: 3, invitation: 14 } as const;

const pages = { password: 'wachtwoord', invitation: 'uitnodiging' } as const;

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex');

/**
 * Makes a link that works once. Only its digest is kept, so a copy of the database opens no account. Links that were
 * made before stay valid: a stranger who asks for one breaks none.
 */
export async function oneTimeLink(
  payload: Payload,
  { purpose, subjectId }: LinkSubject,
  req?: PayloadRequest,
): Promise<string> {
  const code = randomBytes(32).toString('base64url');
  const now = clockOf(payload).now().getTime();
  const expiresAt = new Date(now + linkDays[purpose] * day).toISOString();
  await asSystem(payload, req).create({
    collection: 'one-time-links',
    data: { hash: hashOf(code), purpose, subjectId, expiresAt },
  });
  return `${env.SITE_URL}/${pages[purpose]}?code=${code}`;
}

/** What a code is for; null when it is unknown, used or expired. */
export async function subjectOf(
  req: PayloadRequest,
  code: string,
  purpose: LinkSubject['purpose'],
): Promise<string | null> {
  const { docs } = await asSystem(req.payload, req).find({
    collection: 'one-time-links',
    where: {
      and: [
        { hash: { equals: hashOf(code) } },
        { purpose: { equals: purpose } },
        { expiresAt: { greater_than: clockOf(req.payload).now().toISOString() } },
      ],
    },
    limit: 1,
    pagination: false,
  });
  return docs[0]?.subjectId ?? null;
}

/** Ends every link to this account or invitation. */
export async function dropLinks(req: PayloadRequest, subjectId: string): Promise<void> {
  await asSystem(req.payload, req).delete({
    collection: 'one-time-links',
    where: { subjectId: { equals: subjectId } },
  });
}
