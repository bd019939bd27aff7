import { accountInvited } from '../events.ts';
import type { PayloadRequest, Where } from 'payload';
import {
  type MunicipalityRole,
  type ProgrammeRole,
  roleLabels,
} from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import { notArchived } from '#features/municipalities';
import { clockOf } from '#platform/clock/clock.ts';
import { writeLog } from '#platform/audit/write-log.ts';
import { inTransaction, isDuplicate } from '#platform/db/unit-of-work.ts';
import { writeEvent } from '#platform/events/write-event.ts';
import { refusal } from '#platform/errors/user-error.ts';
import { texts } from '#platform/i18n/messages.ts';
import { actorOf } from '#platform/access/actor.ts';
import { mayManageInvitation } from './may-manage.ts';
import { findAccountByEmail } from '../store/find-account.ts';
import { linkDays } from './one-time-link.ts';

/** Who is invited to what, checked. */
export interface Invited {
  name: string;
  email: string;
  tenant: string | null;
  roles: MunicipalityRole[];
  wider: ProgrammeRole[];
}

const daysAfter = (now: Date, days: number): string =>
  new Date(now.getTime() + days * 24 * 3_600_000).toISOString();

const samePlace = ({ email, tenant }: Invited): Where => ({
  and: [
    { email: { equals: email } },
    tenant ? { tenantId: { equals: tenant } } : { tenantId: { exists: false } },
  ],
});

/** The open invitations of this address to this place. */
async function openOnes(req: PayloadRequest, invited: Invited): Promise<string[]> {
  const { docs } = await asSystem(req.payload, req).find({
    collection: 'invitations',
    where: samePlace(invited),
    pagination: false,
  });
  return docs.map(({ id }) => id);
}

/** @throws APIError when an earlier invitation to the same place is not this person's to replace */
async function assertMayReplace(req: PayloadRequest, invited: Invited): Promise<void> {
  const actor = actorOf(req.user);
  if (!actor) return;
  const { docs } = await asSystem(req.payload, req).find({
    collection: 'invitations',
    where: samePlace(invited),
    pagination: false,
  });
  if (docs.some((one) => !mayManageInvitation(actor, one))) {
    throw refusal(texts.errors.invitationOfProgramme, 409);
  }
}

async function refuseClosed(req: PayloadRequest, tenant: string): Promise<void> {
  const where = { and: [{ id: { equals: tenant } }, notArchived] };
  const there = await asSystem(req.payload, req).count({ collection: 'municipalities', where });
  if (there.totalDocs === 0) throw refusal(texts.errors.badRequest, 400);
}

async function replace(req: PayloadRequest, invited: Invited): Promise<string> {
  const { name, email, tenant, roles, wider } = invited;
  const system = asSystem(req.payload, req);
  await assertMayReplace(req, invited);
  await system.delete({ collection: 'invitations', where: samePlace(invited) });
  const made = await system.create({
    collection: 'invitations',
    data: {
      name,
      email,
      tenantId: tenant,
      roles,
      programmeRoles: wider,
      invitedBy: req.user?.name ?? '',
      invitedById: req.user?.id ?? null,
      invitedByVersion: req.user?.accountVersion ?? 0,
      accountId: (await findAccountByEmail(req, email))?.id ?? null,
      expiresAt: daysAfter(clockOf(req.payload).now(), linkDays.invitation),
    },
  });
  await writeEvent(req, accountInvited, {
    tenant,
    subject: { collection: 'invitations', id: made.id },
  });
  await writeLog(req, {
    kind: 'invitation',
    tenant,
    subject: { id: made.id, name: `${name} (${email})` },
    from: [],
    to: [...roles, ...wider].map((role) => roleLabels[role]),
  });
  return made.id;
}

/**
 * Writes the one open invitation of an address to a place, in place of an earlier one. Who asks for it while somebody
 * else does gets theirs: one row and one mail.
 * @returns its id
 */
export async function placeInvitation(req: PayloadRequest, invited: Invited): Promise<string> {
  const known = new Set(await openOnes(req, invited));
  const work = async (transaction: PayloadRequest): Promise<string> => {
    if (invited.tenant) await refuseClosed(transaction, invited.tenant);
    const justMade = (await openOnes(transaction, invited)).find((id) => !known.has(id));
    return justMade ?? replace(transaction, invited);
  };
  try {
    return await inTransaction(req.payload, work, req);
  } catch (error) {
    const [theirs] = isDuplicate(error) ? await openOnes(req, invited) : [];
    if (theirs) return theirs;
    throw error;
  }
}
